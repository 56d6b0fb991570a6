import AuditEntry from '#models/audit/audit_entry'
import CaptureCode from '#models/capture/capture_code'
import Unit from '#models/people/unit'
import Photo from '#models/photos/photo'
import PhotoClaim from '#models/photos/photo_claim'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos, standsIn } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
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

  test('tells whoever may see photos who allowed a head cover and when, and whether it may be allowed', async ({
    client,
    assert,
  }) => {
    const { units, coordinators } = await seasonOfPhotos()
    const [author] = coordinators
    const unit = units[0]!
    const { id: classId } = await classOf(unit)
    const { id } = await studentOf(unit, { classId })
    const told = async (user = author!) => {
      const { exemptions, offersExemption } = (
        await client.get(`/api/students/${id}`).loginAs(user)
      ).body().data
      return { exemptions, offersExemption }
    }
    assert.deepEqual(await told(), { exemptions: [], offersExemption: true })
    const exempt = client.post(`/api/students/${id}/exemptions`).json({ ground: 'medical' })
    await exempt.loginAs(author!).withCsrfToken()
    const { exemptions, offersExemption } = await told()
    assert.isFalse(offersExemption)
    assert.containSubset(exemptions, [{ by: author!.name, ground: null, reason: null }])
    assert.match(exemptions[0].at, /^\d{4}-.*Z$/)
    const school = await Unit.findOrFail(unit.unitId)
    const teacher = await person('class_teacher', school, { classId })
    assert.deepEqual(await told(teacher), { exemptions: null, offersExemption: null })
  })

  test('says when the 采集码 was tied, by what it was decoded and how often replaced, and nothing of it', async ({
    client,
    assert,
  }) => {
    const { units, coordinators } = await seasonOfPhotos()
    const [unit, author] = [units[0]!, coordinators[0]!]
    const { id: studentId, seasonId } = await studentOf(unit)
    const told = async () => (await client.get(`/api/students/${studentId}`).loginAs(author)).body()
    assert.isNull((await told()).data.code)
    const code = (cjmIndex: string, more: Partial<CaptureCode> = {}) =>
      CaptureCode.create({
        ...{ seasonId, seasonUnitId: unit.id, studentId, cjmIndex, sealed: 'SEALED' },
        ...{ issuedAt: DateTime.now(), decoder: 'simulator', decoderVersion: '1', ...more },
      })
    await code('former', { supersededAt: DateTime.now() })
    const { businessAt } = await (await code('present')).refresh()
    const { data } = await told()
    const boundAt = businessAt.toUTC().toISO()
    assert.deepEqual(data.code, { boundAt, decoder: 'simulator', replaced: 1 })
    assert.notMatch(JSON.stringify(data), /SEALED|present|former/)
  })

  test('offers no head cover where the rules have none, or after the season', async ({
    client,
    assert,
  }) => {
    const offered = async (world: World) => {
      const { id } = await studentOf(world.units[0]!)
      const told = await client.get(`/api/students/${id}`).loginAs(world.coordinators[0]!)
      return told.body().data.offersExemption
    }
    assert.isFalse(await offered(await seasonOfPhotos({ headCoverExemption: false })))
    const over = await seasonOfPhotos()
    await standsIn(over.units[0]!.id, 'closed')
    assert.isFalse(await offered(over))
  })
})
