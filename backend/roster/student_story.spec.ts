import AuditEntry from '#models/audit/audit_entry'
import Photo from '#models/photos/photo'
import PhotoClaim from '#models/photos/photo_claim'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos } from '#tests/live_photos'
import { studentOf } from '#tests/students_fixture'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

test.group('The story of a student', (group) => {
  group.teardown(emptyDatabase)

  test('has the photos, how they came, and who looked at them', async ({ client, assert }) => {
    const { units, coordinators, centre } = await seasonOfPhotos()
    const [author] = coordinators
    const unit = units[0]!
    const [one, other] = [await studentOf(unit), await studentOf(unit)]
    const photo = (studentId: string) =>
      Photo.create({
        ...{ seasonUnitId: unit.id, authorId: author!.id, rawDigest: randomUUID(), studentId },
        ...{
          businessAt: DateTime.now(),
          round: 'main',
          status: 'awaiting_review',
          verdict: 'warn',
        },
      } as Partial<Photo>)
    const [own, others] = [await photo(one.id), await photo(other.id)]
    const matched = { why: 'matched', toStudent: one.id, authorId: author!.id } as const
    await PhotoClaim.create({ seasonUnitId: unit.id, photoId: own.id, ...matched })
    for (const { id } of [own, others]) {
      const shown = await client.get(`/api/photos/${id}`).loginAs(centre)
      shown.assertStatus(200)
    }
    const story = (await client.get(`/api/students/${one.id}`).loginAs(author!)).body().data
    assert.deepEqual(
      story.looks.map(({ photoId, who, action }: Record<string, string>) => [photoId, who, action]),
      [[own.id, centre.name, 'photo.read']]
    )
    assert.containSubset(story.claims, [{ why: 'matched', photoId: own.id, came: true }])
    const photos = await client.get(`/api/photos?studentId=${one.id}`).loginAs(author!)
    assert.deepEqual(
      photos.body().data.map(({ id }: Photo) => id),
      [own.id]
    )
    assert.lengthOf(await AuditEntry.query().where('action', 'photo.read'), 2)
  })
})
