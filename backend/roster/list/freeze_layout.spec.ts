import { freezeLayout } from '#backend/roster/list/freeze_layout'
import AuditEntry from '#models/audit/audit_entry'
import LayoutRow from '#models/roster/layout_row'
import LayoutVersion from '#models/roster/layout_version'
import Student from '#models/roster/student'
import { emptyDatabase } from '#tests/empty_database'
import { imported, listedUnit, listRows } from '#tests/list_fixture'
import { seasonOfPhotos } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const freeze = async (world: World) =>
  freezeLayout(await listedUnit(world), world.coordinators[0]!.id)

async function frozen(world: World) {
  const version = await freeze(world)
  if (!version.ok) throw new Error(version.error.type)
  return version.value
}

test.group('Layout data', (group) => {
  group.each.teardown(() => emptyDatabase())

  test('are refused while a student of the list lacks what is printed', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const [unit] = world.units
    await imported(world, await listRows(world, 'A01', 'A02'))
    const added = await studentOf(unit!, { listPosition: 9 })
    const incomplete = (count: number) => ({
      ok: false,
      error: { type: 'layout_incomplete', count },
    })
    assert.containSubset(await freeze(world), incomplete(1))
    const { id: classId, collegeId } = await classOf(unit!, { name: '软件2002' })
    await added.merge({ classId }).save()
    // The class has a college, which is printed.
    assert.equal((await frozen(world)).count, 3)
    await db.from('classes').where('id', classId).update({ college_id: null })
    await studentOf(unit!, { listPosition: 10, collegeId })
    assert.containSubset(await freeze(world), incomplete(2))
    await Student.query().where('id', added.id).update({ collegeId, lastFour: null })
    assert.containSubset(await freeze(world), incomplete(2))
    assert.lengthOf(await LayoutVersion.query(), 1)
  })

  test('leave out who is not on the list', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const [unit] = world.units
    await imported(world, await listRows(world, 'A01'))
    await studentOf(unit!)
    await db
      .from('students')
      .where('xh', '<>', 'A01')
      .update({ delisted_at: db.raw('now()') })
    assert.equal((await frozen(world)).count, 1)
  })

  test('that have not changed are not frozen twice', async ({ assert }) => {
    const world = await seasonOfPhotos()
    await imported(world, await listRows(world, 'A01', 'A02'))
    const [one, other] = await Promise.all([frozen(world), frozen(world)])
    assert.equal(one.id, other.id)
    await Student.query().where('xh', 'A02').update({ maskedName: '李*' })
    assert.equal((await frozen(world)).no, 2)
    await Student.query().where('xh', 'A01').update({ listPosition: 99 })
    const last = await frozen(world)
    assert.equal(last.no, 3)
    const rows = await LayoutRow.query().where('versionId', last.id).orderBy('position')
    assert.deepEqual(
      rows.map(({ position, xh }) => [Number(position), xh]),
      [
        [1, 'A02'],
        [2, 'A01'],
      ]
    )
    assert.lengthOf(await AuditEntry.query().where('action', 'layout.frozen'), 3)
  })
})
