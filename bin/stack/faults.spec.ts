import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { ConsoleSession } from '../rehearsal/console_session.js'
import { Installation } from './installation.js'
import { Stack } from './stack.js'
import { throwAwayFolder } from './throw_away.js'
import { until } from './waiting.js'

const PASSWORD = 'tucai-2023'

/** Invariants after every fault: counts of rows that must not exist. */
const INVARIANTS = {
  'a step that was recorded twice': `select count(*) from (select 1 from unit_steps
     group by season_unit_id, event, business_at, track having count(*) > 1) twice`,
  'a gap between steps': `select count(*) from (select season_unit_id from unit_steps
     group by season_unit_id having max(step) <> count(*)) gaps`,
  'a step without its audit entry': `select count(*) from unit_steps s where not exists
     (select 1 from audit_entries a where a.subject_id = s.season_unit_id::text
        and (a.details->>'step')::int = s.step)`,
  'a board that is not at the last step': `select count(*) from unit_progress p where p.track = 'main'
     and p.step <> (select max(step) from unit_steps s where s.season_unit_id = p.season_unit_id)`,
  'a letter that was written twice': `select count(*) from (select 1 from outbox_messages
     group by season_unit_id, recipient_id, template, business_at having count(*) > 1) twice`,
}

test.group('Kills in the middle of a season', (group) => {
  let installation: Installation
  let admin: ConsoleSession
  group.setup(async () => {
    const folder = await throwAwayFolder('faults')
    // The product's own time limits, not the patient ones of the tests.
    delete process.env.ENGINE_ANSWER_MS
    const stack = new Stack(folder, { durable: true })
    installation = new Installation(stack, { photoWorker: null })
    await installation.start()
    await installation.stack.ace(['demo:seed', '--units=4'], installation.env)
    admin = await ConsoleSession.signIn(installation.url, 'admin@example.test', PASSWORD)
    await admin.moveClock({ type: 'jump', date: '2023-03-01' })
    return () => installation.remove()
  })

  const count = async (sql: string) => {
    const [row] = await installation.stack.postgres!.query(sql, 'tucai')
    return Number(Object.values(row!)[0])
  }
  const phases = async () => {
    const { data } = await admin.get('/api/season_units')
    return data.map(({ phase }: { phase: string }) => phase) as string[]
  }

  const isOnline = async () => (await admin.get('/api/engine')).data.online as boolean

  /** Starts a walk, causes a fault in its middle, repairs it, and waits for the end. */
  async function harm(date: string, kill: () => Promise<void>, mend: () => Promise<void>) {
    const begun = await count('select count(*) from unit_steps')
    await admin.request('POST', '/api/clock/moves', { type: 'jump', date, wait: false })
    await until(async () => (await count('select count(*) from unit_steps')) > begun, 60_000, 5)
    await kill()
    await mend()
    const clock = async () => {
      const answer = await admin.get('/api/clock').catch(() => null)
      return answer?.data as { settled: boolean; stuckAt: string | null; now: string } | undefined
    }
    const settled = async () => Boolean((await clock())?.settled)
    for (let again = 0; again < 5 && (await until(settled, 90_000, 200)); again += 1) {
      // The repair may take longer than a walk waits for a unit; then a person starts the walk again.
      if (!(await clock())?.stuckAt) break
      await admin.request('POST', '/api/clock/moves', { type: 'jump', date, wait: false })
    }
    return (await clock())!
  }

  /** Repeats an act under its key while the engine, which has just restarted, is "offline". */
  async function actWhenBack(unitId: string, name: string, key: string) {
    const end = Date.now() + 60_000
    for (;;) {
      const done = await admin.act(unitId, name, { key }).catch((error) => error)
      if (done.status !== 503 || Date.now() > end) return done
    }
  }

  const holds = async (assert: { equal(a: unknown, b: unknown, why: string): void }) => {
    for (const [what, sql] of Object.entries(INVARIANTS)) assert.equal(await count(sql), 0, what)
  }

  test('after a worker is killed in a walk, the next one continues and nothing is recorded twice', async ({
    assert,
  }) => {
    const clock = await harm(
      '2023-03-24',
      () => installation.worker!.crash(),
      async () => {
        await installation.startWorker()
        await installation.awaitEngine()
      }
    )
    assert.isNull(clock.stuckAt)
    assert.isTrue(clock.settled)
    assert.equal((await phases()).filter((phase) => phase === 'capturing').length, 3)
    await holds(assert)
  })

  test('a walk continues after the process engine was killed', async ({ assert }) => {
    const clock = await harm(
      '2023-04-08',
      () => installation.stack.temporal!.crash(),
      () => installation.stack.temporal!.start()
    )
    assert.isNull(clock.stuckAt)
    assert.isTrue(clock.settled)
    await holds(assert)
  })

  test('a walk continues after the database was killed', async ({ assert }) => {
    const clock = await harm(
      '2023-05-03',
      () => installation.stack.postgres!.crash(),
      () => installation.stack.postgres!.start()
    )
    assert.isNull(clock.stuckAt)
    assert.isTrue(clock.settled)
    assert.deepEqual([...new Set(await phases())], ['capture_closed'])
    await holds(assert)
  })

  test('while the database is stopped, reads answer 503 with Retry-After; afterwards the same session continues', async ({
    assert,
  }) => {
    const { postgres } = installation.stack
    const before = await phases()
    await postgres!.stop()
    for (const path of ['session', 'season_units', 'seasons', 'clock', 'letters']) {
      const refused = await admin.get(`/api/${path}`).catch((error) => error)
      const { status, type, retryAfter } = refused
      assert.deepEqual([status, type, retryAfter], [503, 'database_away', '2'], path)
    }
    await postgres!.start()
    assert.deepEqual(await phases(), before)
    assert.include((await admin.get('/api/session')).data.roles, 'centre_admin')
    assert.isTrue(await until(isOnline, 60_000, 200), 'the engine is back on it as well')
  })

  test('without a worker an act is "offline", reads work, and the same key succeeds later', async ({
    assert,
  }) => {
    await installation.worker!.crash()
    const { data: units } = await admin.get('/api/season_units')
    const key = randomUUID()
    const act = () => admin.act(units[0].id, 'startProcessing', { key })
    const refused = await act().catch((error: Error & { status: number; type: string }) => error)
    assert.containSubset(refused, { status: 503, type: 'engine_offline' })
    assert.include((refused as Error).message, '流程服务离线')
    assert.equal((await phases())[0], 'capture_closed')
    assert.isFalse((await admin.get('/api/engine')).data.online, 'the console says so as well')
    const clock = await admin.moveClock({ type: 'next' }).catch((error: Error) => error)
    assert.containSubset(clock, { status: 503, type: 'engine_offline' })
    await installation.startWorker()
    await installation.awaitEngine()
    assert.equal(
      (await phases())[0],
      'capture_closed',
      'what was reported as offline does not land later'
    )
    const done = await actWhenBack(units[0].id, 'startProcessing', key)
    assert.equal(done.data.phase, 'processing')
    await holds(assert)
  })

  test('without the engine an act is "offline" as well', async ({ assert }) => {
    await installation.stack.temporal!.crash()
    const { data: units } = await admin.get('/api/season_units')
    const unit = units.find(({ phase }: { phase: string }) => phase === 'capture_closed')
    const refused = await admin
      .act(unit.id, 'startProcessing', {})
      .catch((error: Error & { type: string }) => error)
    assert.equal((refused as { type: string }).type, 'engine_offline')
    assert.isFalse((await admin.get('/api/engine')).data.online)
    await installation.stack.temporal!.start()
    assert.isTrue(await until(isOnline, 60_000, 500))
    const done = await actWhenBack(unit.id, 'startProcessing', randomUUID())
    assert.equal(done.data.phase, 'processing')
  })
})
