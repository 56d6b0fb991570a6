import { countDay } from '#backend/seasons/actions/count_day'
import { notifyCounts } from '#backend/seasons/actions/notify_counts'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { EngineSilentError } from '#backend/engine/with_deadline'
import { addDays } from '#domain/calendar/civil_date'
import { instantOf } from '#domain/calendar/instant'
import type SeasonUnit from '#models/seasons/season_unit'
import { seasonOfPhotos, standsIn } from '#tests/live_photos'
import { emptyDatabase } from '#tests/empty_database'
import { taizhou } from '#tests/season_world'
import { until } from '#tests/until'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const rest = { expected: 9, captured: 9, pendingReview: 0, locked: 0 }

/** A gateway that records what it is sent, and answers when the test says so. */
function slowEngine() {
  const sent: { on: string; unresolved: number }[] = []
  let answer = () => {}
  const gate = new Promise<void>((resolve) => (answer = resolve))
  const gateway = {
    async countDay(_workflowId: string, count: { on: string; unresolved: number }) {
      sent.push(count)
      await gate
    },
  } as unknown as SeasonGateway
  return { gateway, sent, answer: () => answer() }
}

const absent = {
  countDay: () => Promise.reject(new EngineSilentError()),
} as unknown as SeasonGateway

test.group('Counting a day', (group) => {
  group.teardown(emptyDatabase)
  let unit: SeasonUnit
  group.each.setup(async () => {
    unit = (await seasonOfPhotos()).units[0]!
  })

  const count = (unresolved: number, gateway: SeasonGateway, day = '2023-03-20') =>
    countDay(unit, { day, unresolved, ...rest }, null, gateway)

  test('no database connection is held while the engine is slow', async ({ assert }) => {
    const engine = slowEngine()
    // More requests than the pool has connections.
    const firstDay = '2023-03-01'
    const days = Array.from({ length: 25 }, (_, index) => addDays(firstDay, index))
    await standsIn(unit.id, 'capturing', { ...taizhou, firstDay })
    await db.from('season_clock').update({ business_now: instantOf('2023-03-26', '10:00') })
    const counting = days.map((day) => count(1, engine.gateway, day))
    try {
      await until(async () => engine.sent.length === days.length)
      assert.isNotNull(await db.from('users').first())
      assert.lengthOf(await db.from('audit_entries').where('action', 'day.counted'), days.length)
    } finally {
      engine.answer()
      await Promise.all(counting)
    }
  })

  test('if the engine is away the count is stored, and sent once when it is back', async ({
    assert,
  }) => {
    await count(4, absent)
    assert.lengthOf(await db.from('audit_entries').where('action', 'day.counted'), 1)
    await assert.rejects(() => notifyCounts(absent))
    const engine = slowEngine()
    engine.answer()
    assert.equal(await notifyCounts(engine.gateway), 1)
    assert.equal(await notifyCounts(engine.gateway), 0)
    assert.deepEqual(engine.sent, [{ on: '2023-03-20', unresolved: 4 }])
  })

  test('a refusal of the engine does not fail the request: the count is stored', async ({
    assert,
  }) => {
    const exhausted = { countDay: () => Promise.reject(new Error('RESOURCE_EXHAUSTED')) }
    await count(4, exhausted as unknown as SeasonGateway)
    const engine = slowEngine()
    engine.answer()
    assert.equal(await notifyCounts(engine.gateway), 1)
  })

  test('another process sends the count if one was killed while sending', async ({ assert }) => {
    await count(4, absent)
    const row = () => db.from('unit_day_counts')
    const engine = slowEngine()
    engine.answer()
    await row().update({ notifying_until: db.raw(`now() + interval '1 minute'`) })
    await notifyCounts(engine.gateway)
    assert.isEmpty(engine.sent)
    await row().update({ notifying_until: db.raw(`now() - interval '1 second'`) })
    await notifyCounts(engine.gateway)
    assert.lengthOf(engine.sent, 1)
  })

  test('a count made while an older one is being sent is sent after it', async ({ assert }) => {
    const engine = slowEngine()
    const first = count(4, engine.gateway)
    await until(async () => engine.sent.length === 1)
    await count(0, engine.gateway)
    engine.answer()
    await first
    assert.deepEqual(
      engine.sent.map(({ unresolved }) => unresolved),
      [4, 0]
    )
    assert.equal(await notifyCounts(engine.gateway), 0)
  })
})
