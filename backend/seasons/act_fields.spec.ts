import { liveEngine } from '#tests/live_engine'
import { publishedSeason, setupBody } from '#tests/season_fixture'
import { taizhou } from '#tests/season_world'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const setup = (contactPhone: string, window?: object) => setupBody(window, { contactPhone })

test.group('Fields of an act, through the API', (group) => {
  const engine = liveEngine(group)

  test('phones are stored in one form; invalid days and phones are refused with their field labels', async ({
    client,
    assert,
  }) => {
    const { units, coordinators } = await publishedSeason(engine.gateway)
    const post = (body: object, language = 'zh') =>
      client
        .post(`/api/season_units/${units[0]!.id}/acts/saveSetup`)
        .header('accept-language', language)
        .json(body)
        .loginAs(coordinators[0]!)
        .withCsrfToken()
    const wrong = setup('没有', { ...taizhou, lastDay: '2203-03-24' })
    const zh = await post(wrong)
    zh.assertStatus(422)
    assert.containSubset(zh.body().errors, [
      {
        field: 'window.lastDay',
        message: '最后一天：应为 1900 至 2200 年之间的日期，写作 2024-03-18',
      },
      { field: 'setup.contactPhone' },
    ])
    assert.match(zh.body().errors[1].message, /^联系电话：应为电话号码/)
    const en = await post(wrong, 'en')
    assert.match(en.body().errors[1].message, /^Phone: must be a phone number/)
    assert.isEmpty(await db.from('unit_setups'))
    ;(await post(setup('（０５２３）８６６６ ６６６６转801／138 1234 5678'))).assertStatus(200)
    const [kept] = await db.from('unit_setups')
    assert.equal(kept.contact_phone, '0523-86666666转801、13812345678')
  })
})
