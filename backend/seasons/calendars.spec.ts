import { draftSeason, progressRow, proofreadSeason } from '#tests/season_fixture'
import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import type User from '#models/people/user'
import { liveEngine } from '#tests/live_engine'
import { until } from '#tests/until'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

const dayOff = { date: '2023-05-08', name: '临时放假', kind: 'off' } as const
/** A whole year: days that are already known change nothing. */
const days = Object.entries(shippedCalendar().days)
  .filter(([date]) => date.startsWith('2023'))
  .map(([date, { name, kind }]) => ({ date, name, kind }))
const notice = { version: '2023-补', source: '国办通知（演练）', year: 2023 }

test.group('Another calendar, through the API', (group) => {
  const engine = liveEngine(group)

  test('only the centre’s administrator may add one, with days around its year', async ({
    client,
    assert,
  }) => {
    const { centre, coordinators } = await draftSeason()
    const add = (body: object, user = centre) =>
      client.post('/api/calendars').json(body).loginAs(user).withCsrfToken()
    ;(await add({ ...notice, days: [dayOff] }, coordinators[0]!)).assertStatus(403)
    const wrong = await add({ ...notice, days: [{ ...dayOff, date: '2024-05-08' }] })
    wrong.assertStatus(422)
    assert.equal(wrong.body().error.type, 'bad_days')
    ;(await add({ ...notice, days: [dayOff] })).assertStatus(201)
    assert.equal((await add({ ...notice, days: [dayOff] })).body().error.type, 'version_taken')
  })

  test('is previewed and applied, and moves what the preview showed', async ({
    client,
    assert,
  }) => {
    const { units, season, centre } = await proofreadSeason(engine.gateway)
    const { id } = await added(client, centre)
    const url = `/api/seasons/${season.id}/calendars/${id}`
    const preview = (await client.get(url).loginAs(centre)).body().data
    const moved = { kind: 'proof', from: '2023-05-09', to: '2023-05-10' }
    assert.containSubset(preview, [{ unit: '第1学院', moved: [moved] }])
    assert.equal((await progressRow(units[0]!)).due_on, '2023-05-09')
    const applied = await client.post(url).loginAs(centre).withCsrfToken()
    applied.assertStatus(202)
    const job = await ended(client, centre, applied.body().data.id)
    assert.containSubset(job, { state: 'done', done: 1, total: 1, by: centre.name })
    assert.deepEqual(job.result, { units: 1, failed: [], moved: preview })
    assert.equal((await progressRow(units[0]!)).due_on, '2023-05-10')
  })
})

/** Waits until a job has ended, and returns it. */
async function ended(client: ApiClient, author: User, id: string) {
  const job = async () => (await client.get(`/api/jobs/${id}`).loginAs(author)).body().data
  await until(async () => (await job()).result !== null)
  return job()
}

async function added(client: ApiClient, centre: User) {
  const body = { ...notice, version: '2023-补二', days: [...days, dayOff] }
  const answer = await client.post('/api/calendars').json(body).loginAs(centre).withCsrfToken()
  return answer.body().data as { id: string }
}
