import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import CalendarVersion from '#models/seasons/calendar_version'
import type User from '#models/people/user'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const off = (date: string, name = '临时放假') => ({ date, name, kind: 'off' })
const work = (date: string, name = '临时上班') => ({ date, name, kind: 'work' })
const notice = (days: object[], year = 2023) => ({
  version: `${year}-补`,
  source: '国办通知（演练）',
  year,
  days,
})

test.group('Notices of holidays, through the API', (group) => {
  let admin: User
  group.each.setup(async () => {
    await emptyDatabase()
    admin = await person('centre_admin')
  })

  test('listing calendars writes nothing: the shipped calendar is shown', async ({
    client,
    assert,
  }) => {
    const listed = await client.get('/api/calendars').loginAs(admin)
    listed.assertStatus(200)
    assert.containSubset(listed.body().data, [{ id: null, source: 'config/holidays' }])
    assert.isEmpty(await db.from('calendar_versions'))
  })

  test('one day is previewed and then merged, and the other days stay', async ({
    client,
    assert,
  }) => {
    const body = notice([work('2018-12-29', '元旦'), off('2018-06-11')], 2018)
    const post = (path = '') =>
      client.post(`/api/calendars${path}`).json(body).loginAs(admin).withCsrfToken()
    const preview = (await post('/preview')).body().data
    assert.deepEqual(preview.changes, {
      added: [off('2018-06-11')],
      changed: [],
      unchanged: 1,
    })
    assert.isEmpty(await db.from('calendar_versions'))
    const created = await post()
    created.assertStatus(201)
    assert.deepEqual(created.body().data.changes, preview.changes)
    const again = await post('/preview')
    again.assertStatus(409)
    assert.equal(again.body().error.type, 'version_taken')
    const version = await CalendarVersion.findByOrFail('version', '2018-补')
    const before = await CalendarVersion.findByOrFail('source', 'config/holidays')
    assert.deepEqual(version.days, {
      ...before.days,
      '2018-06-11': { kind: 'off', name: '临时放假' },
    })
  })

  test('two concurrent notices are both stored', async ({ client, assert }) => {
    const add = (version: string, date: string) =>
      client
        .post('/api/calendars')
        .json({ ...notice([off(date)]), version })
        .loginAs(admin)
        .withCsrfToken()
    await Promise.all([add('甲版', '2023-05-08'), add('乙版', '2023-05-09')])
    const [newest] = (await client.get('/api/calendars').loginAs(admin)).body().data
    const { days } = await CalendarVersion.findOrFail(newest.id)
    assert.includeMembers(Object.keys(days), ['2023-05-08', '2023-05-09'])
  })

  test('contradictions are refused with days and names, in both languages, and nothing is stored', async ({
    client,
    assert,
  }) => {
    const refused = async (days: object[], language = 'zh') => {
      const answer = await client
        .post('/api/calendars')
        .header('accept-language', language)
        .json(notice(days))
        .loginAs(admin)
        .withCsrfToken()
      answer.assertStatus(422)
      return answer.body().error.message
    }
    const both = [off('2023-05-08', '甲'), work('2023-05-08', '乙')]
    assert.include(await refused(both), '2023-05-08（甲）既放假又上班')
    assert.include(
      await refused(both, 'en'),
      '2023-05-08 (甲) is listed both as a day off and as a working day'
    )
    const twice = [off('2023-05-08'), off('2023-05-08')]
    assert.include(await refused(twice), '2023-05-08（临时放假）列了不止一次')
    assert.include(await refused([work('2023-05-09')]), '2023-05-09（临时上班）本来就是')
    assert.include(await refused([]), '没有列出任何日期')
    assert.include(await refused([off('2023-02-30')]), '2023-02-30')
    assert.include(await refused([off('9999-12-31')], 'en'), '9999-12-31')
    assert.isEmpty(await db.from('calendar_versions').whereNot('source', 'config/holidays'))
  })

  test('a row without a date is reported with its number', async ({ client, assert }) => {
    const answer = await client
      .post('/api/calendars')
      .json(notice([off('2023-05-08'), { name: '甲', kind: 'off' }]))
      .loginAs(admin)
      .withCsrfToken()
    assert.equal(answer.body().errors[0].message, '第 2 行日期：必填')
  })
})
