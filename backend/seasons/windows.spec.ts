import { draftSeason, type World } from '#tests/season_fixture'
import Region from '#models/people/region'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

const upload = (client: ApiClient, world: World, bytes: Buffer, language = 'zh') =>
  client
    .post(`/api/seasons/${world.season.id}/windows`)
    .header('accept-language', language)
    .file('file', bytes, { filename: '时间段.csv' })
    .loginAs(world.centre)
    .withCsrfToken()

/** 泰州地区 in GB18030, as Excel saves it here. */
const TAIZHOU = Buffer.from([0xcc, 0xa9, 0xd6, 0xdd, 0xb5, 0xd8, 0xc7, 0xf8])

test.group('A table of windows, through the API', () => {
  test('is imported as Excel saves it', async ({ client, assert }) => {
    const world = await draftSeason()
    const bytes = Buffer.concat([
      Buffer.from('row,region,start_date,end_date,daily_from,daily_to\r\n1,'),
      TAIZHOU,
      Buffer.from(',2023/4/3,2023/4/9,8:00,17:30\r\n,,,,,\r\n'),
    ])
    const answer = await upload(client, world, bytes)
    answer.assertStatus(200)
    assert.equal(answer.body().data.windows, 1)
    const [window] = await db.from('city_windows')
    assert.containSubset(window, {
      first_day: '2023-04-03',
      last_day: '2023-04-09',
      from: '08:00',
      to: '17:30',
    })
  })

  test('faults are reported in the reader’s language with row and column, and nothing is imported', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    await Region.create({ name: '苏州地区' })
    const table = Buffer.from(
      [
        '片区\t起\t止\t开始时间\t结束时间',
        '苏州地区\t2023年4月3日\t2203年4月28日\t8：00\t18：00',
        '泰州地区\t2023年4月3日',
        '泰州地区\t2023年4月31日\t2023年5月8日\t\t18:00\t多余',
        '泰州地区\t2023年4月31日\t2023年5月8日\t\t18:00',
      ].join('\n')
    )
    const zh = await upload(client, world, table)
    zh.assertStatus(422)
    const faults = zh
      .body()
      .error.faults.map(
        ({ row, column, message }: { row: number; column: string; message: string }) =>
          `${row} ${column} ${message}`
      )
    assert.deepEqual(faults, [
      '2 止 日期不在本季可用的 2023-01-01 至 2024-12-31 之内，请核对年份。',
      '3 止 从这一列起缺少内容：这一行只有 2 格，标题有 5 列，请补齐。',
      '4 F 多出“多余”：这一行有 6 格，标题只有 5 列。内容里有分隔符时请加引号。',
      '5 起 日期或时间无效，日期应写作 2024-03-18，时间应写作 08:00。',
      '5 开始时间 这一格没有填写，请补上。',
    ])
    const en = (await upload(client, world, table, 'en')).body().error
    assert.match(en.message, /^The table has 5 errors; no row was imported\./)
    for (const { message } of en.faults) assert.notMatch(message, /[一-鿿]{3}/)
    const [window] = await db.from('city_windows')
    assert.equal(window.first_day, '2023-03-20')
  })

  test('a missing column is named by its header in the reader’s language', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    const columns = async (language: string) => {
      const table = Buffer.from('地区,开始日期,结束日期\n泰州地区,2023-04-03,2023-04-09')
      const answer = await upload(client, world, table, language)
      return answer.body().error.faults.map(({ column }: { column: string }) => column)
    }
    assert.deepEqual(await columns('zh'), ['每日开始时间', '每日结束时间'])
    assert.deepEqual(await columns('en'), ['Daily from', 'Daily to'])
  })
})
