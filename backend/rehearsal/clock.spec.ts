import { moveClock, waitForClock } from '#backend/rehearsal/move_clock'
import { countDay } from '#backend/seasons/actions/count_day'
import { walkClock } from '#backend/rehearsal/walk_clock'
import { readClock } from '#backend/clock/season_clock'
import { emptyDatabase } from '#tests/empty_database'
import { act, draftSeason, progressRow, publishedSeason, walkTo } from '#tests/season_fixture'
import { liveEngine, startWorkers } from '#tests/live_engine'
import { EngineSilentError } from '#backend/engine/with_deadline'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { workflowIdFor } from '#backend/seasons/actions/start_seasons'
import { publishSeason } from '#backend/seasons/actions/publish_season'
import { instantOf } from '#domain/calendar/instant'
import SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { until } from '#tests/until'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

const phases = async () => {
  const rows = await db.from('unit_progress').where('track', 'main')
  return rows.map(({ state }) => state as string)
}

test.group('The rehearsal clock', (group) => {
  const engine = liveEngine(group)

  test('runs at a rate until it is stopped', async ({ assert }) => {
    await publishedSeason(engine.gateway)
    await walkTo(engine.gateway, instantOf('2023-03-19', '23:00'))
    const ran = await moveClock({ type: 'run', rate: 36_000 }, engine.gateway, null)
    assert.isTrue(ran.ok)
    await until(async () => (await phases())[0] === 'capturing')
    await moveClock({ type: 'stand' }, engine.gateway, null)
    await until(async () => (await db.from('season_clock').firstOrFail()).walker === null)
    const stood = await readClock()
    assert.equal(stood.rate, 0)
    // The running walk has ended, and a later one finds nothing to walk to.
    await walkClock(engine.gateway, randomUUID(), () => {})
    assert.equal((await readClock()).now, stood.now)
  })

  test('moves only forward, to valid days, and to the next event only if there is one', async ({
    client,
    assert,
  }) => {
    const { centre, units } = await publishedSeason(engine.gateway)
    await walkTo(engine.gateway, instantOf('2023-03-19', '23:00'))
    const move = async (body: object) => {
      const answer = await client
        .post('/api/clock/moves')
        .json(body)
        .loginAs(centre)
        .withCsrfToken()
      return answer.body().error?.type ?? answer.status()
    }
    assert.equal(await move({ type: 'jump', date: '2023-03-01' }), 'clock_goes_forward')
    assert.equal(await move({ type: 'jump', date: '2023-02-30' }), 'invalid')
    assert.equal(await move({ type: 'jump', date: '2023-04-01', time: '25:00' }), 'invalid')
    const cancel = { name: 'cancelUnit', input: { noteId: randomUUID() } } as const
    assert.isNull(await act(engine.gateway, units[0]!, cancel))
    assert.equal(await move({ type: 'next' }), 'nothing_ahead')
    await db.from('season_clock').update({ mode: 'real' })
    assert.equal(await move({ type: 'next' }), 'clock_is_real')
  })

  test('twelve units follow it over the same instant', async ({ assert }) => {
    await publishedSeason(engine.gateway, 12)
    await walkTo(engine.gateway, instantOf('2023-03-20', '07:59'))
    const moved = await moveClock({ type: 'next' }, engine.gateway, null)
    assert.isTrue(moved.ok)
    const clock = await waitForClock(60_000)
    assert.isNull(clock.target)
    assert.deepEqual(
      await phases(),
      Array.from({ length: 12 }, () => 'capturing')
    )
  })

  test('a walk without a sign of life for minutes is taken over', async ({ assert }) => {
    await publishedSeason(engine.gateway)
    const lost = { walker: randomUUID(), walked_at: new Date(Date.now() - 181_000).toISOString() }
    await db.from('season_clock').update(lost)
    await walkTo(engine.gateway, instantOf('2023-03-20', '08:00'))
    assert.deepEqual(await phases(), ['capturing'])
  })
})

test.group('A day count while the worker is down', (group) => {
  let engine: Awaited<ReturnType<typeof startWorkers>>
  let unit: SeasonUnit

  group.each.setup(async () => {
    engine = await startWorkers()
    unit = (await publishedSeason(engine.gateway)).units[0]!
    return async () => {
      await engine.stop().finally(emptyDatabase)
    }
  })

  const counts = { expected: 9, captured: 9, pendingReview: 0, locked: 0 }
  const count = (unresolved: number) =>
    countDay(unit, { day: '2023-03-20', unresolved, ...counts }, null, engine.gateway)
  const isChased = async () =>
    (await db.from('unit_steps').where('event', 'message_unresolved_today').first()) !== null

  test('is processed before the clock moves on', async ({ assert }) => {
    await walkTo(engine.gateway, instantOf('2023-03-20', '19:00'))
    await engine.stop()
    await count(4)
    const walk_target = instantOf('2023-03-21', '07:00')
    await db.from('season_clock').update({ walk_target })
    const walk = walkClock(engine.gateway, randomUUID(), () => {})
    ;[engine] = await Promise.all([startWorkers(), walk])
    assert.isTrue(await isChased())
  })

  test('is sent before the clock moves on, if the engine was unreachable', async ({ assert }) => {
    await walkTo(engine.gateway, instantOf('2023-03-20', '19:00'))
    const away = {
      countDay: () => Promise.reject(new EngineSilentError()),
    } as unknown as SeasonGateway
    const counted = { day: '2023-03-20', unresolved: 4, ...counts }
    await countDay(unit, counted, null, away)
    await walkTo(engine.gateway, instantOf('2023-03-21', '07:00'))
    assert.isTrue(await isChased())
  })

  test('is processed before a clock reading that arrives with it', async ({ assert }) => {
    await walkTo(engine.gateway, instantOf('2023-03-20', '17:00'))
    await count(4)
    await walkTo(engine.gateway, instantOf('2023-03-20', '19:00'))
    await engine.stop()
    await count(0)
    const seq = (await readClock()).seq + 1
    const clock = { seq, now: instantOf('2023-03-20', '21:00') }
    await engine.gateway.moveClock(workflowIdFor(unit), clock)
    engine = await startWorkers()
    await until(() => hasProcessed(unit, seq))
    assert.isFalse(await isChased())
  })
})

const hasProcessed = async (unit: SeasonUnit, seq: number) =>
  Number((await progressRow(unit)).clock_seq) >= seq

test.group('A unit without setup', (group) => {
  const engine = liveEngine(group)

  test('reuses the contact that it saved in an earlier season', async ({ assert }) => {
    const { units, season, region } = await draftSeason()
    const [policy] = await db.from('seasons').where('id', season.id)
    const { id: _id, ...row } = policy
    const [earlier] = await db
      .table('seasons')
      .insert({ ...row, name: '2022 季', year: 2022 })
      .returning('id')
    const before = await SeasonUnit.create({
      seasonId: earlier.id,
      unitId: units[0]!.unitId,
      regionId: region.id,
    })
    const words = { season_unit_id: before.id, notice: '', mailing_address: '旧址 1 号' }
    const setups = await db
      .table('unit_setups')
      .multiInsert([
        { ...words, contact_name: '去年老师', contact_phone: '025-1' },
        { ...words, contact_name: '被拒绝的', contact_phone: '025-2' },
      ])
      .returning('id')
    await db.table('unit_steps').insert({
      season_unit_id: before.id,
      step: 1,
      step_key: 'act/1',
      track: 'main',
      event: 'saveSetup',
      details: JSON.stringify({ setupId: setups[0].id }),
      business_at: '2022-03-01T00:00:00Z',
    })
    const published = await publishSeason(season, null)
    assert.isTrue(published.ok)
    await walkTo(engine.gateway, instantOf('2023-03-20', '00:00'))
    const [repeated] = await db.from('unit_setups').where('season_unit_id', units[0]!.id)
    assert.containSubset(repeated, { contact_name: '去年老师', contact_phone: '025-1' })
  })
})
