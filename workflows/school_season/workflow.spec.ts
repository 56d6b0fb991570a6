import { applyCalendar } from '#backend/seasons/actions/apply_calendar'
import { countDay } from '#backend/seasons/actions/count_day'
import { readClock, setClockMode } from '#backend/clock/season_clock'
import { workflowIdFor } from '#backend/seasons/actions/start_seasons'
import { previewCalendar } from '#backend/seasons/queries/preview_calendar'
import { readResult } from '#backend/jobs/job_results'
import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import { addDays } from '#domain/calendar/civil_date'
import { civilDateOf, instantOf, wallTimeOf } from '#domain/calendar/instant'
import type { Act } from '#domain/season/act_rules'
import { newSeason } from '#domain/season/state'
import CalendarVersion from '#models/seasons/calendar_version'
import type SeasonUnit from '#models/seasons/season_unit'
import { liveEngine } from '#tests/live_engine'
import {
  act,
  draftSeason,
  person,
  progressRow,
  proofreadSeason,
  publishedSeason,
  stepRows,
  walkTo,
} from '#tests/season_fixture'
import { calendar, jiangsu2023, saveSetup } from '#tests/season_world'
import { until } from '#tests/until'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { Client } from '@temporalio/client'
import { randomUUID } from 'node:crypto'

test.group('A season on the real engine', (group) => {
  const engine = liveEngine(group)

  test('waits for its school, captures by the clock, and records every step', async ({
    assert,
  }) => {
    const { gateway } = engine
    const { units } = await publishedSeason(gateway)
    const unit = units[0]!
    assert.containSubset(await progressRow(unit), { state: 'awaiting_setup', waiting_on: 'school' })
    assert.isNull(await act(gateway, unit, saveSetup()))
    await walkTo(gateway, instantOf('2023-03-24', '18:00'))
    assert.containSubset(await progressRow(unit), { state: 'capture_closed', waiting_on: 'centre' })
    const steps = await stepRows(unit)
    assert.deepEqual(
      steps.map(({ step }) => step),
      steps.map((_row, index) => index + 1)
    )
    assert.includeMembers(
      steps.map(({ event }) => event),
      ['published', 'saveSetup', 'window_start', 'message_day_summary', 'window_end']
    )
  })

  test('continues as new before its history grows long, and loses nothing', async ({ assert }) => {
    const { gateway } = engine
    const { units } = await publishedSeason(gateway)
    const unit = units[0]!
    await walkTo(gateway, instantOf('2023-03-20', '09:00'))
    const client = await app.container.make(Client)
    const handle = client.workflow.getHandle(workflowIdFor(unit))
    const first = (await handle.describe()).runId
    const counts = { expected: 9, captured: 9, pendingReview: 0, locked: 0 }
    const isSecondRun = async () => (await handle.describe()).runId !== first
    const key = randomUUID()
    const suspend: Act = { name: 'suspend', input: { noteId: 'note-1' } }
    assert.isNull(await act(gateway, unit, suspend, key))
    for (let unresolved = 0; !(await isSecondRun()); unresolved += 1) {
      assert.isBelow(unresolved, 300)
      const before = await written(unit)
      await countDay(unit, { day: '2023-03-20', unresolved, ...counts }, null, gateway)
      // Wait for the answer to each count, as in production, where they are minutes apart.
      await until(async () => (await written(unit)) !== before || (await isSecondRun()))
    }
    const history = await client.workflow.getHandle(workflowIdFor(unit), first).fetchHistory()
    assert.isBelow(history.events!.length, 1_000)
    // Answers and state are kept across runs.
    const { seq, now } = await readClock()
    const again = await gateway.act(workflowIdFor(unit), suspend.name, {
      key,
      input: suspend.input,
      actor: { userId: 'user-1', roles: ['operator'] },
      clock: { seq, now },
      answerBy: Date.now() + 20_000,
    })
    assert.containSubset(again, { ok: true, value: { phase: 'suspended' } })
    assert.equal(await act(gateway, unit, suspend), 'wrong_phase')
    const suspensions = (await stepRows(unit)).filter(({ event }) => event === 'suspend')
    assert.lengthOf(suspensions, 1)
  })

  test('a jump right after another one is walked as well', async ({ assert }) => {
    const { gateway } = engine
    await publishedSeason(gateway, 1, {}, instantOf('2023-03-01'))
    for (let minute = 1; minute <= 25; minute += 1) {
      await walkTo(gateway, instantOf('2023-03-01', `01:${String(minute).padStart(2, '0')}`))
    }
    assert.equal((await readClock()).now, instantOf('2023-03-01', '01:25'))
  })

  test('an act that arrives after its time limit is not done', async ({ assert }) => {
    const { gateway } = engine
    const { units } = await publishedSeason(gateway)
    const answer = await gateway.act(workflowIdFor(units[0]!), 'suspend', {
      key: randomUUID(),
      input: { noteId: 'note-1' },
      actor: { userId: 'user-1', roles: ['operator'] },
      clock: { seq: 0, now: instantOf('2023-03-01') },
      answerBy: Date.now() - 1,
    })
    assert.deepEqual(answer, { ok: false, error: { type: 'engine_offline' } })
    assert.containSubset(await progressRow(units[0]!), { state: 'awaiting_setup' })
  })

  test('an automatic step that the database refuses is parked, and the centre is told', async ({
    assert,
  }) => {
    const { gateway } = engine
    const { units } = await publishedSeason(gateway)
    await db.rawQuery(
      `alter table unit_steps add constraint no_start check (event <> 'window_start')`
    )
    try {
      await walkTo(gateway, instantOf('2023-03-21', '10:00'))
    } finally {
      await db.rawQuery('alter table unit_steps drop constraint no_start')
    }
    const events = (await stepRows(units[0]!)).map(({ event }) => event)
    assert.includeMembers(events, ['setup_missed', 'step_parked'])
    assert.containSubset(await progressRow(units[0]!), { state: 'scheduled' })
    const [letter] = await db.from('outbox_messages').where('template', 'step_parked')
    assert.equal(letter.params.reason, 'no_start')
  })

  test('a person may use a key that a timer has used', async ({ assert }) => {
    const { gateway } = engine
    const { units } = await publishedSeason(gateway)
    const unit = units[0]!
    const key = `main/setup_missed/${instantOf('2023-03-20')}`
    const layout: Act = { name: 'confirmLayoutData', input: { count: 1, documentId: null } }
    assert.isNull(await act(gateway, unit, layout, key))
    await walkTo(gateway, instantOf('2023-03-21', '10:00'))
    assert.containSubset(await progressRow(unit), { state: 'capturing' })
  })

  test('a changed calendar moves a running deadline and records the old and the new date', async ({
    assert,
  }) => {
    const { gateway } = engine
    const { units, season } = await proofreadSeason(gateway)
    const { days, years } = shippedCalendar()
    const version = await CalendarVersion.create({
      version: 'one more holiday',
      years,
      days: { ...days, '2023-05-08': { kind: 'off', name: '临时放假' } },
      source: 'test',
    })
    const preview = await previewCalendar(season, version)
    assert.containSubset(preview[0]!.moved, [{ from: '2023-05-09', to: '2023-05-10' }])
    const author = await person('centre_admin')
    const applied = await applyCalendar(season, version, author.id, gateway)
    if (!applied.ok) throw new Error(applied.error.type)
    await until(async () => (await applied.value.refresh()).state === 'done')
    const result = await readResult(applied.value.resultKey!)
    assert.deepEqual(result, { units: 1, failed: [], moved: preview })
    assert.containSubset(await progressRow(units[0]!), { due_on: '2023-05-10' })
    const letters = await db.from('outbox_messages').where('template', 'calendar_changed')
    assert.lengthOf(letters, 1)
  })

  test('in real mode its timers wake it', async ({ assert }) => {
    const { gateway } = engine
    const world = await draftSeason()
    const now = new Date(Math.ceil(Date.now() / 1000) * 1000 + 3_000).toISOString()
    await setClockMode('real', now, null)
    const cityWindow = {
      firstDay: civilDateOf(now),
      lastDay: addDays(civilDateOf(now), 3),
      from: wallTimeOf(now),
      to: '23:59:59',
    }
    const unit = world.units[0]!
    await db
      .from('city_windows')
      .update({ first_day: cityWindow.firstDay, last_day: cityWindow.lastDay })
    await db.table('rounds').insert({ season_unit_id: unit.id, kind: 'main' })
    const state = newSeason({
      year: 2023,
      policy: jiangsu2023,
      cityWindow,
      at: new Date().toISOString(),
    })
    const input = {
      seasonUnitId: unit.id,
      mode: 'real',
      calendar,
      state,
      step: 0,
      answers: [],
    } as const
    const clock = { seq: 0, now: new Date().toISOString() }
    const found = { seasonId: unit.seasonId, unitCode: '10001' }
    await gateway.start(workflowIdFor(unit), { ...input, answers: [], clock }, found)
    await until(async () => (await stepRows(unit)).some(({ event }) => event === 'window_start'))
    assert.isAtLeast(Date.now(), Date.parse(now))
    const steps = await stepRows(unit)
    assert.includeOrderedMembers(
      steps.map(({ event }) => event),
      ['published', 'setup_missed', 'window_start']
    )
    const started = steps.find(({ event }) => event === 'window_start')
    assert.equal(started.business_at.toISOString(), now)
  })
})

/** A value that changes with every write of the unit's row. */
const written = async (unit: SeasonUnit) =>
  (
    await db
      .from('unit_progress')
      .where({ season_unit_id: unit.id, track: 'main' })
      .select(db.raw('xmin::text as version'))
      .firstOrFail()
  ).version as string
