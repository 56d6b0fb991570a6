import { plantStudents } from '#backend/demo/roster/plant_students'
import { storeShots, type PlannedShot } from '#backend/demo/shots/plan_shots'
import { takeShots } from '#backend/demo/shots/take_shots'
import Photo from '#models/photos/photo'
import Round from '#models/seasons/round'
import { plantPictures } from '#tests/demo_pictures'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import { test } from '@japa/runner'

const at = (moment: string) => new Date(`${moment}+08:00`).toISOString()
const take = (moment: string) => takeShots(at(moment), () => {})

const NAMED = { maskedName: '王*', lastFour: '123X' }

/** A school in capture from 20 to 26 March, with students whose photos are planned. */
async function schoolWithShots(shots: Omit<PlannedShot, 'studentId' | 'nth'>[]) {
  const world = await seasonOfPhotos()
  const [unit] = world.units
  const days = { firstDay: '2023-03-20', lastDay: '2023-03-26', from: '08:00', to: '18:00' }
  await Round.updateOrCreate({ seasonUnitId: unit!.id, kind: 'main' }, days)
  const students = shots.map((_, nth) => ({ xh: `2020${nth}`, ...NAMED }))
  const planted = await plantStudents(unit!, [
    { name: '学院', classes: [{ name: '班', students }] },
  ])
  const planned = shots.map((shot, nth) => ({ ...shot, studentId: planted.studentIds[nth]!, nth }))
  await storeShots(unit!.id, planned)
  await plantPictures(world.season)
  return { world, unit: unit!, ...planted }
}

test.group('The photos of the demo', (group) => {
  group.teardown(emptyDatabase)

  test('come when the clock has reached their day, once, judged as their pictures', async ({
    assert,
  }) => {
    await schoolWithShots([
      { place: 0, want: 'pass' },
      { place: 0.01, want: 'fail' },
      { place: 0.02, want: 'warn' },
      { place: 0.99, want: 'pass' },
    ])
    assert.equal(await take('2023-03-20T07:59'), 0)
    assert.equal(await take('2023-03-20T18:10'), 3)
    assert.equal(await take('2023-03-20T18:10'), 0)
    const photos = await Photo.query().orderBy('takenAt').preload('verdicts')
    assert.deepEqual(
      photos.map(({ status }) => status),
      ['accepted', 'failed', 'awaiting_review']
    )
    for (const { takenAt, verdicts, verdict } of photos) {
      assert.equal(takenAt.setZone('Asia/Shanghai').toISODate(), '2023-03-20')
      assert.equal(verdicts[0]!.verdict, verdict)
    }
    assert.equal(await take('2023-03-26T18:00'), 1)
  })

  test('do not come outside capture, nor beside an accepted photo as a second one', async ({
    assert,
  }) => {
    const { world, unit, studentIds } = await schoolWithShots([{ place: 0, want: 'pass' }])
    await standsIn(unit.id, 'suspended')
    assert.equal(await take('2023-03-21T18:00'), 0)
    await standsIn(unit.id, 'capturing')
    await photoOf(world, 'accepted', { studentId: studentIds[0]! })
    assert.equal(await take('2023-03-21T18:00'), 1)
    const { status } = await Photo.findByOrFail('via', 'demo')
    assert.equal(status, 'awaiting_review')
  })
})
