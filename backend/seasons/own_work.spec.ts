import { recordStep } from '#backend/seasons/record/record_step'
import { instantOf } from '#domain/calendar/instant'
import { seasonFacts } from '#domain/season/facts'
import PhotoDecision from '#models/photos/photo_decision'
import type User from '#models/people/user'
import UnitStep from '#models/seasons/unit_step'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import { person, stepRows } from '#tests/season_fixture'
import { calendar, SeasonWorld } from '#tests/season_world'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

/** A payment of the unit that this person has recorded. */
const payment = (seasonUnitId: string, { id: actorId }: User) =>
  UnitStep.create({
    ...{ seasonUnitId, actorId, step: 1, stepKey: randomUUID(), track: 'billing' },
    ...{ event: 'recordPayment', fromState: null, toState: 'partly_paid', details: {} },
    businessAt: DateTime.now(),
  } as Partial<UnitStep>)

const settle = (client: ApiClient, seasonUnitId: string, user: User, language = 'zh') =>
  client
    .post(`/api/season_units/${seasonUnitId}/acts/settleDifference`)
    .json({ key: randomUUID(), reason: '少付一人' })
    .header('accept-language', language)
    .loginAs(user)
    .withCsrfToken()

test.group('Nobody decides on own work', (group) => {
  group.teardown(emptyDatabase)

  test('whoever recorded a payment does not settle the difference; another of finance may', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await seasonOfPhotos()
    const { id } = units[0]!
    const [recorder, other] = [await person('finance'), await person('finance')]
    await payment(id, recorder)
    const refused = await settle(client, id, recorder)
    refused.assertStatus(403)
    assert.equal(refused.body().error.type, 'own_payment')
    assert.include(refused.body().error.message, '另一位财务人员')
    const inEnglish = await settle(client, id, recorder, 'en')
    assert.include(inEnglish.body().error.message, 'another person with the role of finance')
    const admin = await settle(client, id, centre)
    admin.assertStatus(403)
    assert.equal(admin.body().error.type, 'not_allowed')
    // No season runs here: it is asked, which is all that the right gives.
    assert.notInclude([401, 403, 404], (await settle(client, id, other)).status())
  })

  test('not even if the payment was still on its way when they asked', async ({ assert }) => {
    const { units } = await seasonOfPhotos()
    const { id: seasonUnitId } = units[0]!
    const recorder = await person('finance')
    await payment(seasonUnitId, recorder)
    const step = (actorId: string) =>
      recordStep({
        ...{ seasonUnitId, step: 2, key: `act/${actorId}`, track: 'billing', actorId },
        ...{ event: 'settleDifference', fromState: 'partly_paid', toState: 'settled' },
        ...{ details: {}, effects: [], progress: [], tasks: [], deadlines: [], clockSeq: null },
        businessAt: instantOf('2023-12-01'),
        facts: seasonFacts(new SeasonWorld().state, '2023-12-01', calendar),
        calendarVersion: '2023',
      })
    const refused = { recorded: false, reason: 'own_payment' } as const
    assert.deepEqual((await step(recorder.id)).answer, refused)
    assert.lengthOf(await stepRows(units[0]!), 1)
    assert.deepEqual((await step((await person('finance')).id)).answer, { recorded: true, step: 2 })
  })

  test('whoever handed a photo in, or filed its appeal, neither overrides nor upholds; a reset is theirs', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [author, filer, other] = [
      await person('reviewer'),
      await person('reviewer'),
      await person('reviewer'),
    ]
    const photo = await photoOf(world, 'appealed', { authorId: author.id, objectKey: 'photos/a' })
    const filed = { photoId: photo.id, authorId: filer.id, businessAt: DateTime.now() }
    await PhotoDecision.create({ ...filed, decision: 'appeal', reason: '灯光偏蓝' })
    const decide = (decision: string, user: User) =>
      client
        .post(`/api/photos/${photo.id}/decisions`)
        .json({ decision, reason: '已看原图' })
        .loginAs(user)
        .withCsrfToken()
    for (const user of [author, filer])
      for (const decision of ['override', 'uphold']) {
        const refused = await decide(decision, user)
        refused.assertStatus(403)
        assert.equal(refused.body().error.type, 'own_photo')
      }
    const isOwn = async (user: User) =>
      (await client.get(`/api/photos/${photo.id}`).loginAs(user)).body().data.isOwn
    assert.deepEqual(await Promise.all([author, filer, other].map(isOwn)), [true, true, false])
    ;(await decide('uphold', other)).assertStatus(200)
    ;(await decide('reset', author)).assertStatus(200)
  })
})
