import { seePicture } from '#backend/photos/actions/see_picture'
import { collectorOf } from '#tests/collectors'
import { deliveredSchool } from '#tests/delivered_school'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, standsIn } from '#tests/live_photos'
import { Phone } from '#tests/phone'
import { phoneSessionOf } from '#tests/phone_session'
import { person } from '#tests/season_fixture'
import Photo from '#models/photos/photo'
import { test } from '@japa/runner'

test.group('What a student reads of what is stored of them', (group) => {
  group.each.setup(() => emptyDatabase)

  test('names kinds, photos, roles that looked and receivers, and nobody by name', async ({
    assert,
  }) => {
    const { unit, students, world, coordinator } = await deliveredSchool()
    await standsIn(unit.id, 'proofreading')
    const [student, other] = students
    const phone = new Phone()
    phone.token = await phoneSessionOf(unit, student!.id)
    const photo = await Photo.findByOrFail({ studentId: student!.id })
    const { collector } = await collectorOf(world.season.id, world.centre.id)
    const by = { authorKind: 'collector', authorId: null, collectorId: collector.id } as const
    const sent = { ...by, via: 'intake', studentId: student!.id } as const
    await photoOf(world, 'failed', sent)
    const reviewer = await person('reviewer')
    const look = { userId: reviewer.id, roles: ['reviewer'] as const, photoId: photo.id }
    await seePicture({ ...look, kind: 'picture' })
    const theirs = await Photo.findByOrFail({ studentId: other!.id })
    await seePicture({ ...look, photoId: theirs.id, kind: 'picture' })
    const shown = await phone.ask('GET', 'privacy')
    assert.equal(shown.status, 200)
    const { stored, photos, looks, receivers } = shown.body.data
    assert.includeMembers(
      stored.map(({ kind }: { kind: string }) => kind),
      ['list', 'sessions']
    )
    assert.lengthOf(photos, 2)
    assert.lengthOf(looks, 1)
    assert.deepInclude(looks[0], { roles: ['reviewer'], isThumbnail: false })
    assert.containSubset(receivers, [
      { kind: 'collector', name: collector.name, count: 1 },
      { kind: 'batch', name: null, count: 1 },
    ])
    const text = JSON.stringify(shown.body)
    for (const { email, id } of [reviewer, coordinator])
      for (const told of [email, id]) assert.notInclude(text, told)
  })
})
