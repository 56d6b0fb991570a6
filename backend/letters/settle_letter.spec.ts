import OutboxMessage from '#models/letters/outbox_message'
import { draftSeason, emptyDatabase } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

test.group('An uncertain letter', (group) => {
  group.teardown(emptyDatabase)

  test('can be settled only once, so that it is not sent twice', async ({ client, assert }) => {
    const { units, coordinators, centre } = await draftSeason()
    const { id } = await OutboxMessage.create({
      businessKey: 'key',
      seasonUnitId: units[0]!.id,
      recipientId: coordinators[0]!.id,
      template: 'last_day',
      params: { to: '18:00' },
      status: 'uncertain',
      attempts: 3,
      businessAt: DateTime.now(),
    })
    const settle = () =>
      client
        .post(`/api/letters/${id}/settlement`)
        .json({ as: 'sent' })
        .loginAs(centre)
        .withCsrfToken()
    const both = await Promise.all([settle(), settle()])
    assert.sameMembers(
      both.map((answer) => answer.status()),
      [200, 409]
    )
    assert.equal((await OutboxMessage.findOrFail(id)).status, 'sent')
    assert.lengthOf(await db.from('audit_entries').where('action', 'letter.sent'), 1)
  })
})
