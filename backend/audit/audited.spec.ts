import { audited } from '#backend/audit/audited'
import { countDay } from '#backend/seasons/actions/count_day'
import { moveClock } from '#backend/rehearsal/move_clock'
import { readClock } from '#backend/clock/season_clock'
import { JobsClient } from '#backend/engine/engine_client'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { seasonOfPhotos } from '#tests/live_photos'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import Region from '#models/people/region'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { Client, Connection } from '@temporalio/client'

const entries = async (): Promise<string[]> =>
  (await db.from('audit_entries').orderBy('id')).map(({ action }) => action)

/** An address without an engine. */
function unreachable() {
  const connection = Connection.lazy({ address: '127.0.0.1:1', connectTimeout: 200 })
  return new SeasonGateway(new Client({ connection }), new JobsClient({ connection }), 1_000)
}

const counts = { expected: 9, captured: 8, pendingReview: 0, unresolved: 1, locked: 0 }

test.group('A change and its audit entry', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('are both written or neither', async ({ assert }) => {
    const create = (subjectId: string) =>
      audited(
        (client) => Region.create({ name: '泰州地区' }, { client }),
        () => ({ actorId: null, action: 'region.created', subjectType: 'region', subjectId })
      )
    await assert.rejects(() => create(null as unknown as string))
    assert.lengthOf(await Region.all(), 0)
    await create('1')
    assert.lengthOf(await Region.all(), 1)
  })

  test('a day count is written with its entry although the engine is unreachable', async ({
    assert,
  }) => {
    const { units, centre } = await seasonOfPhotos()
    const count = { day: '2023-03-20', ...counts }
    await countDay(units[0]!, count, centre.id, unreachable())
    assert.lengthOf(await db.from('unit_day_counts'), 1)
    assert.include(await entries(), 'day.counted')
  })

  test('a day count that the database refuses leaves no entry', async ({ assert }) => {
    const { units, centre } = await seasonOfPhotos()
    const count = { day: '2023-03-20', ...counts, captured: -1 }
    await assert.rejects(() => countDay(units[0]!, count, centre.id, unreachable()))
    assert.isEmpty(await db.from('unit_day_counts'))
    assert.notInclude(await entries(), 'day.counted')
  })

  test('a clock move without an engine is undone and leaves no entry', async ({ assert }) => {
    const { centre } = await draftSeason()
    const moved = await moveClock({ type: 'run', rate: 60 }, unreachable(), centre.id)
    assert.deepEqual(moved, { ok: false, error: { type: 'engine_offline' } })
    assert.containSubset(await readClock(), { rate: 0, target: null })
    assert.notInclude(await entries(), 'clock.run')
  })

  test('changing the clock mode or one’s language writes an entry', async ({ assert, client }) => {
    const admin = await person('centre_admin')
    const mode = { mode: 'rehearsal', date: '2023-03-01' }
    const kept = client.put('/api/clock/mode').json(mode)
    ;(await kept.loginAs(admin).withCsrfToken()).assertStatus(200)
    const read = client.patch('/api/session').json({ locale: 'en' })
    ;(await read.loginAs(admin).withCsrfToken()).assertStatus(200)
    assert.deepEqual(await entries(), ['clock.mode_set', 'user.language_set'])
  })
})
