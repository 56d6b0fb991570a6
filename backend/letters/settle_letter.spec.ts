import OutboxMessage from '#models/letters/outbox_message'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason } from '#tests/season_fixture'
import { uncertainLetter } from '#tests/uncertain_letter'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('An uncertain letter', (group) => {
  group.teardown(emptyDatabase)

  test('can be settled only once, so that it is not sent twice', async ({ client, assert }) => {
    const world = await draftSeason()
    const { id } = await uncertainLetter(world)
    const settle = () =>
      client
        .post(`/api/letters/${id}/settlement`)
        .json({ as: 'sent' })
        .loginAs(world.centre)
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
