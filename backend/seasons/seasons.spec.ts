import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import Region from '#models/people/region'
import type User from '#models/people/user'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const draft = { year: 2023, name: '测试季', notice: '苏教指通〔2023〕13号', preset: 'jiangsu-2023' }
const header = 'region,start_date,end_date,daily_from,daily_to'

test.group('Planning a season', (group) => {
  let admin: User
  group.each.setup(async () => {
    await emptyDatabase()
    admin = await person('centre_admin')
  })

  test('a draft is created from a preset, with the clause of every value', async ({
    client,
    assert,
  }) => {
    const changes = { proofDays: 25 }
    const created = await client
      .post('/api/seasons')
      .json({ ...draft, changes })
      .loginAs(admin)
      .withCsrfToken()
    created.assertStatus(201)
    const { policy, cohort } = created.body().data
    assert.equal(cohort, 2024)
    assert.deepEqual(policy.proofDays, { value: 25, clause: '苏教指通〔2023〕13号' })
    assert.include(policy.payDeadline.clause, '方式一')
  })

  test('an invalid policy value is named', async ({ client, assert }) => {
    const refused = await client
      .post('/api/seasons')
      .json({ ...draft, changes: { proofDays: 0, colour: 'red' } })
      .loginAs(admin)
      .withCsrfToken()
    refused.assertStatus(422)
    assert.include(refused.body().error.message, 'proofDays (1–120)')
    assert.include(refused.body().error.message, 'colour')
  })

  test('an operator may not create one, a coordinator may not see drafts', async ({ client }) => {
    const { coordinators } = await draftSeason()
    const operator = await person('operator')
    const create = client.post('/api/seasons').json(draft).loginAs(operator).withCsrfToken()
    ;(await create).assertStatus(403)
    const list = await client.get('/api/seasons').loginAs(coordinators[0]!)
    list.assertBody({ data: [], meta: { next: null, total: 0 } })
  })

  test('an invalid table imports nothing, and every fault has row, column and reason', async ({
    client,
    assert,
  }) => {
    const { season, centre } = await draftSeason()
    await Region.create({ name: '苏州地区' })
    const upload = (text: string) =>
      client
        .post(`/api/seasons/${season.id}/windows`)
        .file('file', Buffer.from(text), { filename: 'windows.csv' })
        .loginAs(centre)
        .withCsrfToken()
    const good = '苏州地区,2023-04-03,2023-04-28,08:00,18:00'
    const bad = '扬州地区,2023-04-28,2023-04-03,08:00,18:00'
    const refused = await upload(`${header}\n${good}\n${bad}`)
    refused.assertStatus(422)
    assert.containSubset(refused.body().error.faults, [
      { row: 3, column: 'region', message: '没有“扬州地区”这个地区，请核对名称或先新建。' },
      { row: 3, column: 'end_date', message: '结束日期早于开始日期，请核对。' },
    ])
    assert.lengthOf(await db.from('city_windows'), 1)
    ;(await upload(`${header}\n${good}`)).assertStatus(200)
    assert.lengthOf(await db.from('city_windows'), 2)
  })

  test('it can be published once, with units, and before its windows are over', async ({
    client,
    assert,
  }) => {
    const { season, centre } = await draftSeason(2)
    const publish = () =>
      client.post(`/api/seasons/${season.id}/publish`).loginAs(centre).withCsrfToken()
    await db.from('season_clock').update({ business_now: '2023-04-01T00:00:00Z' })
    assert.equal((await publish()).body().error.type, 'window_over')
    await db.from('season_clock').update({ business_now: '2023-03-01T00:00:00Z' })
    assert.deepEqual((await publish()).body().data, { units: 2, started: 2 })
    assert.equal((await publish()).body().error.type, 'already_published')
    assert.lengthOf(await db.from('season_starts'), 2)
    assert.lengthOf(await db.from('rounds'), 2)
  })

  test('the clock mode cannot be changed after a season is published', async ({ client }) => {
    const { season, centre } = await draftSeason()
    const set = () =>
      client
        .put('/api/clock/mode')
        .json({ mode: 'real', date: '2023-03-01' })
        .loginAs(centre)
        .withCsrfToken()
    ;(await set()).assertStatus(200)
    await db.from('seasons').where('id', season.id).update({ published_at: new Date() })
    ;(await set()).assertStatus(409)
  })

  test('audit entries cannot be changed', async ({ client, assert }) => {
    const create = client.post('/api/seasons').json({ ...draft, name: '另一季' })
    ;(await create.loginAs(admin).withCsrfToken()).assertStatus(201)
    assert.isNotEmpty(await db.from('audit_entries').where('action', 'season.created'))
    await assert.rejects(() => db.from('audit_entries').delete(), /append-only/)
    await assert.rejects(() => db.from('audit_entries').update({ action: 'x' }), /append-only/)
  })
})
