import { storeResult } from '#backend/jobs/job_results'
import { JobRefused } from '#backend/jobs/actions/job_refused'
import { runJob } from '#backend/jobs/actions/run_job'
import { sweepJobs } from '#backend/jobs/actions/sweep_jobs'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import Job from '#models/jobs/job'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person, type World } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'

const job = (author: User, changes: Partial<Job> = {}) =>
  Job.create({
    kind: 'apply_calendar',
    businessKey: randomUUID(),
    authorId: author.id,
    params: { seasonId: randomUUID(), calendarVersionId: randomUUID(), seasonUnitIds: [] },
    state: 'running',
    done: 1,
    total: 3,
    ...changes,
  })

test.group('Jobs', (group) => {
  let world: World
  group.each.setup(async () => {
    world = await draftSeason()
  })
  group.teardown(emptyDatabase)

  test('are listed for their author and the centre, newest first, page by page', async ({
    client,
    assert,
  }) => {
    const [coordinator] = world.coordinators
    const own = await job(coordinator!, { recordedAt: DateTime.now().minus({ minutes: 1 }) })
    const others = await job(world.centre)
    const list = async (user: User, query = '') =>
      (await client.get(`/api/jobs${query}`).loginAs(user)).body()
    const ids = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id)
    assert.deepEqual(ids(await list(coordinator!)), [own.id])
    assert.deepEqual(ids(await list(await person('finance'))), [others.id, own.id])
    const page = await list(world.centre, '?limit=1')
    assert.deepEqual(ids(page), [others.id])
    const after = encodeURIComponent(page.meta.next)
    assert.deepEqual(ids(await list(world.centre, `?limit=1&after=${after}`)), [own.id])
    assert.isEmpty(ids(await list(world.centre, '?state=failed')))
    ;(await client.get('/api/jobs?state=lost').loginAs(world.centre)).assertStatus(422)
  })

  test('show their progress, but not to other schools', async ({ client, assert }) => {
    const { id } = await job(world.centre)
    const url = `/api/jobs/${id}`
    const shown = (await client.get(url).loginAs(world.centre)).body().data
    const progress = { state: 'running', done: 1, total: 3, by: world.centre.name, result: null }
    assert.containSubset(shown, progress)
    ;(await client.get(url).loginAs(world.coordinators[0]!)).assertStatus(404)
    ;(await client.get(url)).assertStatus(401)
  })

  test('of a list are cancelled by their author or who runs the season, once, until they are done; others run to their end', async ({
    client,
    assert,
  }) => {
    const [coordinator] = world.coordinators
    const list = (changes = {}) => job(coordinator!, { kind: 'import_list', ...changes })
    const cancel = async ({ id }: Job, by: User) => {
      const sent = client.post(`/api/jobs/${id}/cancellation`).loginAs(by).withCsrfToken()
      const answer = await sent
      return answer.body().error?.type ?? answer.status()
    }
    const own = await list()
    assert.equal(await cancel(own, await person('finance')), 'not_found')
    assert.equal(await cancel(own, coordinator!), 204)
    assert.equal((await own.refresh()).state, 'cancelled')
    assert.equal(await cancel(own, coordinator!), 'job_over')
    assert.equal(await cancel(await list(), world.centre), 204)
    assert.equal(await cancel(await list({ done: 3 }), coordinator!), 'job_over')
    assert.equal(await cancel(await job(world.centre), world.centre), 'job_over')
    const entries = await db.from('audit_entries').where({ action: 'job.cancelled' })
    assert.deepEqual(
      entries.map(({ actor_id: actor }) => actor).toSorted(),
      [coordinator!.id, world.centre.id].toSorted()
    )
  })

  test('keep their result until it expires; then the sweep deletes it', async ({
    client,
    assert,
  }) => {
    const ended = await job(world.centre, { state: 'done', done: 3 })
    const resultKey = await storeResult(ended.id, { units: 3, failed: [], moved: [] })
    await ended.merge({ resultKey, resultUntil: DateTime.now().plus({ minutes: 1 }) }).save()
    const result = async () =>
      (await client.get(`/api/jobs/${ended.id}`).loginAs(world.centre)).body().data.result
    const idle = {} as SeasonGateway
    await sweepJobs(idle)
    assert.deepEqual(await result(), { units: 3, failed: [], moved: [] })
    const shown = await client.get(`/api/jobs/${ended.id}`).loginAs(world.centre)
    assert.equal(shown.body().data.resultUntil, ended.resultUntil!.toUTC().toISO())
    await ended.merge({ resultUntil: DateTime.now().minus({ minutes: 1 }) }).save()
    await sweepJobs(idle)
    assert.isNull(await result())
  })

  test('that fail for good say why: at once, after refusals of the database, or at last', async ({
    client,
    assert,
  }) => {
    const failing = async (error: Error, number: number) => {
      const { id } = await job(world.centre)
      const apply_calendar = () => Promise.reject(error)
      await runJob(id, { apply_calendar }, { number, heartbeat() {} }).catch(() => null)
      const { state, failure } = (await client.get(`/api/jobs/${id}`).loginAs(world.centre)).body()
        .data
      return [state, failure]
    }
    const violated = Object.assign(new Error('violates a check'), { code: '23514' })
    assert.deepEqual(await failing(violated, 1), ['running', null])
    assert.deepEqual(await failing(violated, 3), ['failed', 'data_refused'])
    assert.deepEqual(await failing(new Error('broken'), 19), ['running', null])
    assert.deepEqual(await failing(new Error('broken'), 20), ['failed', 'given_up'])
    const refused = new JobRefused('list_rows_unnamed')
    assert.deepEqual(await failing(refused, 1), ['failed', 'list_rows_unnamed'])
  })

  test('only one job per business key is open', async ({ assert }) => {
    const { businessKey } = await job(world.centre)
    await assert.rejects(() => job(world.centre, { businessKey, state: 'queued' }), /one_open_job/)
    await db.from('jobs').update({ state: 'cancelled' })
    await job(world.centre, { businessKey, state: 'queued' })
  })
})
