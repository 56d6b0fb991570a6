import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import { writeLetters } from '#backend/letters/write_letters'
import type { StepRecord } from '#workflows/school_season/activities'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('The contact of a region', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('is a user of the centre, and gets a copy of reminders to its schools', async ({
    client,
    assert,
  }) => {
    const { region, units, coordinators, centre } = await draftSeason()
    const reviewer = await person('reviewer')
    const appoint = (contactId: string | null) =>
      client
        .put(`/api/regions/${region.id}/contact`)
        .json({ contactId })
        .loginAs(centre)
        .withCsrfToken()
    ;(await appoint(coordinators[0]!.id)).assertStatus(404)
    ;(await appoint(reviewer.id)).assertStatus(200)
    const { data } = (await client.get('/api/regions').loginAs(centre)).body()
    assert.containSubset(data[0], { contact: { id: reviewer.id } })
    const record = {
      seasonUnitId: units[0]!.id,
      key: 'step-1',
      businessAt: '2023-03-06T01:00:00Z',
    } as StepRecord
    const params = { firstDay: '2023-03-20', left: 14 }
    const mail = (to: 'school' | 'contact') =>
      ({ kind: 'mail', template: 'setup_due', to, params }) as const
    await db.transaction((trx) => writeLetters(record, [mail('school'), mail('contact')], trx))
    const rows = await db.from('outbox_messages')
    assert.sameMembers(
      rows.map(({ recipient_id }) => recipient_id),
      [coordinators[0]!.id, reviewer.id]
    )
  })
})
