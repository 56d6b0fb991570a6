import type { BrokenRule } from '#backend/photos/wall/broken_rules'
import type { PhotoRule } from '#domain/photos/rules'
import type Photo from '#models/photos/photo'
import PhotoVerdict from '#models/photos/photo_verdict'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import SeasonUnit from '#models/seasons/season_unit'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import { person } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

test.group('The rules of the wall', (group) => {
  group.each.setup(() => emptyDatabase)

  test('are all that photos of the filter broke, on whichever page these are', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [own] = world.coordinators
    const unit = await SeasonUnit.findOrFail(world.units[0]!.id)
    const { id: classId, collegeId } = await classOf(unit)
    const { id: otherClassId } = await classOf(unit, { name: '另一班' })
    const teacher = await person('class_teacher', await Unit.findOrFail(unit.unitId), {
      classId: otherClassId,
    })
    const { id: studentId } = await studentOf(unit, { classId, collegeId })
    const broke = (photo: Photo, verdict: 'pass' | 'warn' | 'fail', rules: PhotoRule[]) =>
      PhotoVerdict.create({
        ...{ photoId: photo.id, verdict, measurements: {}, measuresVersion: '1' },
        ...{ pack: 'core', limitsVersion: 'core-1', policyId: world.season.policyId },
        rows: rules.map((rule) => ({ rule, result: verdict, measure: null, value: 1, limit: 2 })),
      } as unknown as Partial<PhotoVerdict>)
    const ask = async (path: string, user: User, query: Record<string, string> = {}) =>
      (await client.get(`/api/wall${path}`).qs(query).loginAs(user)).body().data
    const rulesOf = async (user: User, query: Record<string, string> = {}) =>
      (await ask('/rules', user, query)).map(({ rule, count }: BrokenRule) => [rule, count])

    const green = await photoOf(world, 'accepted')
    const warned = await photoOf(world, 'awaiting_review', { studentId })
    const failed = await photoOf(world, 'failed')
    await failed.merge({ recordedAt: DateTime.now().minus({ days: 1 }) }).save()
    await broke(green, 'pass', ['PR1'])
    await broke(warned, 'warn', ['PR8'])
    await broke(failed, 'fail', ['PR22', 'PR8'])
    const page = await ask('', own!, { limit: '2' })
    assert.notInclude(
      page.map(({ id }: { id: string }) => id),
      failed.id
    )
    const all = [
      ['PR8', 2],
      ['PR22', 1],
    ]
    assert.deepEqual(await rulesOf(own!), all)
    assert.deepEqual(await rulesOf(own!, { rule: 'PR22' }), all)
    assert.deepEqual(await rulesOf(own!, { classId }), [['PR8', 1]])
    assert.deepEqual(await rulesOf(own!, { chip: 'failed' }), [
      ['PR8', 1],
      ['PR22', 1],
    ])
    assert.deepEqual(await rulesOf(own!, { classId: randomUUID(), rule: 'PR8' }), [['PR8', 0]])
    assert.isEmpty(await rulesOf(teacher))
    assert.deepEqual(await rulesOf(await person('reviewer')), all)
    const [first] = await ask('/rules', own!)
    assert.equal(first.name, '清晰')
  })
})
