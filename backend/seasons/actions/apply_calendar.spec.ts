import { readResult } from '#backend/jobs/job_results'
import { runJob, type JobRun } from '#backend/jobs/actions/run_job'
import { sweepJobs } from '#backend/jobs/actions/sweep_jobs'
import { applyCalendar } from '#backend/seasons/actions/apply_calendar'
import { startSeasons } from '#backend/seasons/actions/start_seasons'
import { runCalendarChange } from '#backend/seasons/actions/run_calendar_change'
import { EngineSilentError } from '#backend/engine/with_deadline'
import { type SeasonGateway } from '#backend/engine/season_gateway'
import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import CalendarVersion from '#models/seasons/calendar_version'
import Job from '#models/jobs/job'
import { liveEngine } from '#tests/live_engine'
import { proofreadSeason, publishedSeason, type World } from '#tests/season_fixture'
import { waitingForLock } from '#tests/waiting_for_lock'
import { until } from '#tests/until'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const attempt = { number: 1, heartbeat() {} }

const moreHolidays = (version: string) => {
  const { days, years } = shippedCalendar()
  const holiday = { kind: 'off', name: '临时放假' } as const
  const more = { ...days, '2023-05-08': holiday }
  return CalendarVersion.create({ version, years, days: more, source: '演练' })
}

test.group('Applying a calendar', (group) => {
  const engine = liveEngine(group)

  /** Applies it without starting the job, as if the web process had been killed after its commit. */
  async function opened(world: World, version: CalendarVersion) {
    const { gateway } = engine
    const deaf = Object.create(gateway) as SeasonGateway
    deaf.startJob = () => Promise.reject(new EngineSilentError())
    return applyCalendar(world.season, version, world.centre.id, deaf)
  }

  const run = (jobId: string, gateway: SeasonGateway) =>
    runJob(jobId, { apply_calendar: (one) => runCalendarChange(one, gateway) }, attempt)

  /** A gateway that answers for so many seasons and is then unreachable. */
  function lostAfter(most: number) {
    const asked: string[] = []
    const gateway = Object.create(engine.gateway) as SeasonGateway
    gateway.changeCalendar = async (workflowId, request) => {
      if (asked.length === most) return { ok: false, error: { type: 'engine_offline' } }
      asked.push(workflowId)
      return engine.gateway.changeCalendar(workflowId, request)
    }
    return { gateway, asked }
  }

  test('continues after a kill, and reaches each season once', async ({ assert }) => {
    const world = await proofreadSeason(engine.gateway, 3)
    const applied = await opened(world, await moreHolidays('一补'))
    if (!applied.ok) throw new Error(applied.error.type)
    const { id } = applied.value
    const first = lostAfter(2)
    await assert.rejects(() => run(id, first.gateway))
    assert.containSubset(await Job.findOrFail(id), { state: 'running', done: 2, total: 3 })
    const second = lostAfter(3)
    await run(id, second.gateway)
    assert.lengthOf(second.asked, 1)
    assert.notInclude(first.asked, second.asked[0]!)
    assert.lengthOf(await db.from('unit_steps').where('event', 'calendar_changed'), 3)
    const job = await Job.findOrFail(id)
    assert.containSubset(job, { state: 'done', done: 3, total: 3 })
    const moved = { kind: 'proof', from: '2023-05-09', to: '2023-05-10' }
    assert.containSubset(await readResult(job.resultKey!), {
      units: 3,
      failed: [],
      moved: world.units.map(({ id: seasonUnitId }) => ({ seasonUnitId, moved: [moved] })),
    })
    // A finished job is not started again.
    await run(id, lostAfter(0).gateway)
    assert.equal((await Job.findOrFail(id)).state, 'done')
  })

  test('the sweep starts the job if the web process was killed before', async ({ assert }) => {
    const world = await publishedSeason(engine.gateway)
    const applied = await opened(world, await moreHolidays('二补'))
    if (!applied.ok) throw new Error(applied.error.type)
    assert.equal(applied.value.state, 'queued')
    await db.from('jobs').update({ recorded_at: db.raw(`now() - interval '31 seconds'`) })
    assert.equal(await sweepJobs(engine.gateway), 1)
    await until(async () => (await applied.value.refresh()).state === 'done')
  })

  test('reports the seasons that refuse it, and reaches the others', async ({ assert }) => {
    const world = await publishedSeason(engine.gateway, 2)
    const applied = await opened(world, await moreHolidays('三补'))
    if (!applied.ok) throw new Error(applied.error.type)
    const { id } = applied.value
    const strict = Object.create(engine.gateway) as SeasonGateway
    strict.changeCalendar = async (workflowId, request) =>
      workflowId.endsWith(world.units[0]!.unitId)
        ? { ok: false, error: { type: 'facts_refused', reason: 'test' } }
        : engine.gateway.changeCalendar(workflowId, request)
    const shown: number[] = []
    const watched = (one: JobRun<'apply_calendar'>) =>
      runCalendarChange(
        { ...one, progress: (done) => (shown.push(done), one.progress(done)) },
        strict
      )
    await runJob(id, { apply_calendar: watched }, attempt)
    assert.deepEqual(shown, [0, 1])
    const job = await Job.findOrFail(id)
    assert.containSubset(job, { state: 'failed', done: 1, total: 2 })
    assert.containSubset(await readResult(job.resultKey!), { units: 1, failed: ['第1学院'] })
  })

  test('reaches a season that was started but has not recorded its first step', async ({
    assert,
  }) => {
    const world = await publishedSeason(engine.gateway, 2)
    await db.from('unit_progress').where('season_unit_id', world.units[0]!.id).delete()
    const applied = await opened(world, await moreHolidays('七补'))
    if (!applied.ok) throw new Error(applied.error.type)
    assert.equal(applied.value.total, 2)
  })

  test('waits for a season that is being started with the earlier calendar', async ({ assert }) => {
    const world = await publishedSeason(engine.gateway)
    await db.from('season_starts').update({ dispatched_at: null })
    const slow = Object.create(engine.gateway) as SeasonGateway
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
    slow.start = () => (ask(), answered)
    const starting = startSeasons(slow)
    await asked
    const applied = opened(world, await moreHolidays('八补'))
    await until(async () => (await waitingForLock()) === 1)
    answer()
    await starting
    const job = await applied
    assert.isTrue(job.ok && job.value.total === 1)
  })

  test('only one change at a time: the same version returns the same job, another is refused', async ({
    assert,
  }) => {
    const world = await publishedSeason(engine.gateway)
    const version = await moreHolidays('四补')
    const [first, again] = [await opened(world, version), await opened(world, version)]
    assert.isTrue(first.ok && again.ok && first.value.id === again.value.id)
    const other = await opened(world, await moreHolidays('五补'))
    assert.deepEqual(other, { ok: false, error: { type: 'calendar_change_running' } })
    assert.lengthOf(await db.from('audit_entries').where('action', 'calendar.applied'), 1)
  })

  test('a job that keeps failing is marked as failed', async ({ assert }) => {
    const world = await publishedSeason(engine.gateway)
    const applied = await opened(world, await moreHolidays('六补'))
    if (!applied.ok) throw new Error(applied.error.type)
    const { id } = applied.value
    const broken = { apply_calendar: () => Promise.reject(new Error('broken')) }
    await assert.rejects(() => runJob(id, broken, { ...attempt, number: 19 }))
    assert.equal((await Job.findOrFail(id)).state, 'running')
    await assert.rejects(() => runJob(id, broken, { ...attempt, number: 20 }))
    assert.equal((await Job.findOrFail(id)).state, 'failed')
  })
})
