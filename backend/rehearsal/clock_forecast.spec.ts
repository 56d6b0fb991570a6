import { moveClock, waitForClock } from '#backend/rehearsal/move_clock'
import { clockForecast } from '#backend/rehearsal/queries/clock_forecast'
import { publishSeason } from '#backend/seasons/actions/publish_season'
import { countDay } from '#backend/seasons/actions/count_day'
import { readClock } from '#backend/clock/season_clock'
import { instantOf } from '#domain/calendar/instant'
import { emptyDatabase } from '#tests/empty_database'
import {
  act,
  capturedSeason,
  draftSeason,
  person,
  publishedSeason,
  walkTo,
  type World,
} from '#tests/season_fixture'
import { liveEngine } from '#tests/live_engine'
import { noted, saveSetup } from '#tests/season_world'
import { until } from '#tests/until'
import type { ApiClient } from '@japa/api-client'
import OutboxMessage from '#models/letters/outbox_message'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const readAs = async (client: ApiClient, path: string, user: User) => {
  const answer = await client.get(`/api/clock/${path}`).loginAs(user)
  return answer.body().data ?? answer.body().error
}

/** Letters as their readers get them: the reminders of a reader and morning are one. */
async function lettersReceived() {
  const letters = await db
    .from('outbox_messages')
    .whereNotIn('status', ['superseded'])
    .whereNot('template', 'morning_digest')
  const one = (row: { id: string; recipient_id: string; digest_on: Date | null }) =>
    row.digest_on ? `${row.recipient_id} ${row.digest_on}` : row.id
  return new Set(letters.map(one)).size
}

/** The numbers of rows that a walk may add, counted apart from the queries under test. */
async function rowsWritten() {
  const count = async (table: string, condition: string) => {
    const row = await db.from(table).whereRaw(condition).count('* as rows').first()
    return Number(row.rows)
  }
  const phases = await db.from('unit_progress').where('track', 'main').orderBy('season_unit_id')
  return {
    letters: await lettersReceived(),
    steps: await count('unit_steps', 'true'),
    closed: await count('unit_progress', `track = 'main' and state = 'closed'`),
    audits: await count('audit_entries', 'true'),
    phases: phases.map(({ state }) => state as string),
  }
}

type Rows = Awaited<ReturnType<typeof rowsWritten>>

const difference = (before: Rows, after: Rows) => ({
  letters: after.letters - before.letters,
  steps: after.steps - before.steps,
  closed: after.closed - before.closed,
  moved: after.phases.filter((phase, place) => phase !== before.phases[place]).length,
})

interface Figures {
  letters: number
  closed: number
  moved: { units: number }[]
  kinds: { count: number }[]
}

const sums = ({ letters, closed, moved, kinds }: Figures) => ({
  letters,
  steps: kinds.reduce((sum, { count }) => sum + count, 0),
  closed,
  moved: moved.reduce((sum, { units }) => sum + units, 0),
})

/** A region's contact who is of the centre as well, and a second coordinator who has left. */
async function mixReaders({ region, centre, units }: World) {
  await region.merge({ contactId: centre.id }).save()
  await person('operator')
  await units[0]!.load('unit')
  const gone = await person('coordinator', units[0]!.unit)
  await db.from('users').where('id', gone.id).update({ disabled_at: new Date() })
}

test.group('The forecast of a jump', (group) => {
  const engine = liveEngine(group)

  /** Forecasts a jump, does it, and compares it with what the engine then wrote. */
  async function compare(to: string) {
    const before = await rowsWritten()
    const forecast = await clockForecast((await readClock()).now, to)
    const unchanged = await rowsWritten()
    await walkTo(engine.gateway, to)
    return { before, unchanged, forecast, after: await rowsWritten() }
  }

  test('counts what the engine then writes, and changes nothing itself', async ({
    client,
    assert,
  }) => {
    const world = await publishedSeason(engine.gateway, 4, {}, instantOf('2023-03-06', '08:00'))
    await mixReaders(world)
    const [, set, stopped, counted] = world.units
    await act(engine.gateway, set!, saveSetup('2023-03-22'))
    await act(engine.gateway, stopped!, { name: 'suspend', input: noted })
    for (const to of ['2023-03-06', '2023-03-20', '2023-03-21', '2023-05-08']) {
      const { before, unchanged, forecast, after } = await compare(instantOf(to, '09:00'))
      assert.deepEqual(unchanged, before)
      assert.deepEqual(sums(forecast), difference(before, after), to)
      const { from, to: stopsAt, events: _, more: __, ...figures } = forecast
      const last = await readAs(client, 'moves/last', world.centre)
      assert.deepEqual(sums(last), sums(figures))
      assert.sameDeepMembers(last.kinds, figures.kinds)
      assert.sameDeepMembers(last.templates, figures.templates)
      assert.sameDeepMembers(last.moved, figures.moved)
      assert.deepEqual([last.from, last.to], [from, stopsAt])
      if (to !== '2023-03-20') continue
      const counts = { expected: 9, captured: 9, pendingReview: 0, unresolved: 2, locked: 0 }
      await countDay(counted!, { day: to, ...counts }, null, engine.gateway)
    }
  })

  test('counts the reminders of a morning as the one letter in which they are joined, at once', async ({
    client,
    assert,
  }) => {
    const { centre } = await capturedSeason(engine.gateway, 3)
    const gathered = OutboxMessage.query().where('status', 'queued').whereNotNull('digest_on')
    const noneWait = () => until(async () => (await gathered.clone()).length === 0)
    const digests = async () =>
      (await OutboxMessage.findManyBy('template', 'morning_digest')).length
    await noneWait()
    const before = await digests()
    const { forecast } = await compare(instantOf('2023-05-09', '09:00'))
    await noneWait()
    const letters = (await digests()) - before
    assert.isAbove(letters, 0)
    const last = await readAs(client, 'moves/last', centre)
    for (const { templates } of [forecast, last])
      assert.deepInclude(templates, { template: 'morning_digest', letters })
  })

  test('counts letters of a season that the engine has not started', async ({ assert }) => {
    const world = await draftSeason(3)
    const published = await publishSeason(world.season, null)
    assert.isTrue(published.ok)
    const { before, forecast, after } = await compare(instantOf('2023-03-06', '09:00'))
    assert.deepInclude(forecast.templates, { template: 'season_published', letters: 3 })
    const { letters, steps } = difference(before, after)
    assert.deepInclude(sums(forecast), { letters, steps })
  })

  test('shows schools only what happens at their own units', async ({ client, assert }) => {
    const { centre, region, coordinators } = await capturedSeason(engine.gateway, 3)
    const jump = 'forecast?type=jump&date=2023-05-01'
    const [all, own] = [
      await readAs(client, jump, centre),
      await readAs(client, jump, coordinators[0]!),
    ]
    assert.isTrue(all.events.every(({ units }: { units: number }) => units === 3))
    assert.isTrue(own.events.every(({ units }: { units: number }) => units === 1))
    assert.equal(sums(all).steps, 3 * sums(own).steps)
    const elsewhere = await Unit.create({ code: '99999', name: '外校', regionId: region.id })
    const stranger = await person('coordinator', elsewhere)
    assert.deepInclude(await readAs(client, jump, stranger), { letters: 0, events: [] })
    assert.deepInclude(await readAs(client, 'moves/last', stranger), { letters: 0, kinds: [] })
  })

  test('refuses what the move would refuse', async ({ client, assert }) => {
    const { centre, units } = await publishedSeason(engine.gateway)
    const refusal = async (aim: string) => (await readAs(client, `forecast?${aim}`, centre)).type
    assert.equal(await refusal('type=jump&date=2023-03-01'), 'clock_goes_forward')
    assert.equal(await refusal('type=jump&date=2023-02-30'), 'invalid')
    assert.equal(await refusal('type=jump'), 'invalid')
    assert.equal(await refusal('type=jump&date=2025-03-20'), 'clock_too_far')
    const far = { type: 'jump', to: instantOf('2025-03-20') } as const
    const moved = await moveClock(far, engine.gateway, null)
    assert.deepEqual(moved, { ok: false, error: { type: 'clock_too_far', until: '2025-03-19' } })
    await act(engine.gateway, units[0]!, { name: 'cancelUnit', input: noted })
    assert.equal(await refusal('type=next'), 'nothing_ahead')
    await db.from('season_clock').update({ mode: 'real' })
    assert.equal(await refusal('type=next'), 'clock_is_real')
  })

  test('the next event of all units is forecast as a jump to it', async ({ client, assert }) => {
    const { centre } = await publishedSeason(engine.gateway, 2)
    const forecast = await readAs(client, 'forecast?type=next', centre)
    assert.equal(forecast.to, instantOf('2023-03-20'))
    assert.deepEqual(forecast.events, [
      { at: instantOf('2023-03-20'), event: 'setup_missed', units: 2 },
    ])
    assert.deepEqual(forecast.moved, [{ phase: 'scheduled', units: 2 }])
    await moveClock({ type: 'next' }, engine.gateway, null)
    await waitForClock(60_000)
    const last = await readAs(client, 'moves/last', centre)
    assert.deepInclude(last, { letters: forecast.letters, moved: forecast.moved })
  })
})

test.group('A walk that is stopped on its way', (group) => {
  const engine = liveEngine(group)

  test('has done what its units wrote, the last ones too', async ({ client, assert }) => {
    const { centre } = await publishedSeason(engine.gateway, 3)
    const before = await rowsWritten()
    const far = { type: 'jump', to: instantOf('2024-12-31') } as const
    await moveClock(far, engine.gateway, null)
    await until(async () => (await rowsWritten()).steps >= before.steps + 9)
    await moveClock({ type: 'stand' }, engine.gateway, null)
    await until(async () => (await db.from('season_clock').firstOrFail()).walker === null)
    const stood = await readClock()
    assert.isBelow(Date.parse(stood.now), Date.parse(far.to))
    const last = await readAs(client, 'moves/last', centre)
    assert.equal(last.to, stood.now)
    assert.deepEqual(sums(last), difference(before, await rowsWritten()))
  })
})

test('a clock that has not moved has done nothing', async ({ client, assert }) => {
  const { centre } = await draftSeason()
  const last = await readAs(client, 'moves/last', centre)
  assert.deepInclude(last, { letters: 0, closed: 0, moved: [], kinds: [] })
  assert.equal(last.from, last.to)
  await emptyDatabase()
})
