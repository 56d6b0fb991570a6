import { unlessTaken } from '#backend/http/errors/unless_taken'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason } from '#tests/season_fixture'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

const holiday = { date: '2027-01-01', name: '元旦', kind: 'off' }

test.group('Two concurrent requests', (group) => {
  group.teardown(emptyDatabase)

  test('with the same name: one is done, the other is told that the name is in use: {path}')
    .with([
      { path: 'regions', type: 'name_taken', body: { name: '苏州地区' } },
      { path: 'units', type: 'code_taken', body: { code: '10999', name: '新学院' } },
      {
        path: 'calendars',
        type: 'version_taken',
        body: { version: '2027-1', source: 'test', year: 2027, days: [holiday] },
      },
      {
        path: 'seasons',
        type: 'name_taken',
        body: { year: 2023, name: '同名季', notice: '测试', preset: 'jiangsu-2023' },
      },
    ])
    .run(async ({ client, assert }, { path, type, body }) => {
      const { centre, region } = await draftSeason()
      const values = path === 'units' ? { ...body, regionId: region.id } : body
      const create = () => client.post(`/api/${path}`).json(values).loginAs(centre).withCsrfToken()
      const answers = await Promise.all([create(), create(), create()])
      assert.sameMembers(
        answers.map((answer) => answer.body().error?.type ?? answer.status()),
        [201, type, type]
      )
    })

  test('a school whose code or name is in use is told which of the two', async ({
    assert,
    client,
  }) => {
    const { centre, region } = await draftSeason()
    const create = async (code: string, name: string) => {
      const unit = { code, name, regionId: region.id }
      const answer = client.post('/api/units').json(unit).loginAs(centre).withCsrfToken()
      return (await answer).body().error?.type
    }
    assert.equal(await create('10001', '另一学院'), 'code_taken')
    assert.equal(await create('10999', '第1学院'), 'name_taken')
  })

  test('with different names are both done: seasons from the same preset', async ({
    client,
    assert,
  }) => {
    const { centre } = await draftSeason()
    const create = () => {
      const season = { year: 2023, name: `季 ${randomUUID()}`, notice: '测试' }
      const body = { ...season, preset: 'jiangsu-2023' }
      return client.post('/api/seasons').json(body).loginAs(centre).withCsrfToken()
    }
    const answers = await Promise.all([create(), create(), create()])
    assert.deepEqual(
      answers.map((answer) => answer.status()),
      [201, 201, 201]
    )
  })

  test('violations of other constraints are thrown', async ({ assert }) => {
    const refused = Object.assign(new Error('other'), { code: '23505', constraint: 'constructor' })
    const write = () => Promise.reject(refused)
    await assert.rejects(() => unlessTaken(write, { regions_name_unique: 'name_taken' }), 'other')
  })
})
