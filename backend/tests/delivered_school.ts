import SeasonUnit from '#models/seasons/season_unit'
import { deliveredBatch, storedProduct } from '#tests/delivered_batch'
import { seasonOfPhotos } from '#tests/live_photos'
import { classOf, studentOf } from '#tests/students_fixture'

/**
 * A school of two classes of one college and one class of another, with a delivered photo of each of five students: two,
 * one and two. A sixth has none.
 */
export async function deliveredSchool(changes: Parameters<typeof seasonOfPhotos>[0] = {}) {
  const world = await seasonOfPhotos(changes)
  const unit = await SeasonUnit.findOrFail(world.units[0]!.id)
  const [own, beside] = [await classOf(unit), await classOf(unit, { name: '软件2002' })]
  const far = await classOf(unit, { college: '文学院', name: '中文2001' })
  const students = []
  for (const { id: classId, collegeId } of [own, own, beside, far, far])
    students.push(await studentOf(unit, { classId, collegeId }))
  await studentOf(unit, { classId: own.id, collegeId: own.collegeId })
  const pictures = []
  for (const [at] of students.entries()) pictures.push(await storedProduct(`rgb(${at * 40},9,9)`))
  const { items } = await deliveredBatch(world, students, 1, pictures)
  return { world, unit, own, far, students, pictures, items, coordinator: world.coordinators[0]! }
}
