import { readWindows } from '#backend/seasons/windows_table/read_windows'
import { writeSheet } from '#backend/sheets/write_sheet'
import { test } from '@japa/runner'
import fc from 'fast-check'

const HEADER = 'row,region,start_date,end_date,daily_from,daily_to'
const GOOD = '1,泰州地区,2023-03-20,2023-03-26,08:00,18:00'
const regions = ['泰州地区', '苏州地区', '南京片区（二）']
const bytesOf = (text: string) => new TextEncoder().encode(text)
const csv = (...rows: string[]) => bytesOf([HEADER, ...rows].join('\n'))
const read = (bytes: Uint8Array) => readWindows(bytes, regions, 2023)
const faultsOf = async (bytes: Uint8Array) => {
  const answer = await read(bytes)
  return answer.ok ? [] : answer.error
}
const isRead = async (bytes: Uint8Array) => (await read(bytes)).ok
const firstFault = async (bytes: Uint8Array) => (await faultsOf(bytes))[0]
const placesOf = async (bytes: Uint8Array) =>
  (await faultsOf(bytes)).map(({ row, column, type }) => [row, column, type])

const taizhou = {
  region: '泰州地区',
  window: { firstDay: '2023-03-20', lastDay: '2023-03-26', from: '08:00', to: '18:00' },
}

/** UTF-16 with byte order mark, as Excel saves “Unicode text”. */
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))

test.group('A table of windows', () => {
  test('is read in the format of the notice’s annex', async ({ assert }) => {
    assert.deepEqual(await read(csv(GOOD)), { ok: true, value: [taizhou] })
  })

  test('is read in every encoding of Excel', async ({ assert }) => {
    const text = `${HEADER}\r\n${GOOD}\r\n`
    assert.isTrue(await isRead(bytesOf(`\uFEFF${text}`)))
    assert.deepEqual(await read(utf16(text.replaceAll(',', '\t'))), { ok: true, value: [taizhou] })
    assert.isTrue(await isRead(utf16(text).map((_, at, all) => all[at ^ 1]!)), 'big-endian')
    // 泰州地区 in GB18030.
    const name = [0xcc, 0xa9, 0xd6, 0xdd, 0xb5, 0xd8, 0xc7, 0xf8]
    const row = [
      ...bytesOf(`${HEADER}\n1,`),
      ...name,
      ...bytesOf(',2023/3/20,2023/3/26,8:00,18:00'),
    ]
    assert.deepEqual(await read(new Uint8Array(row)), { ok: true, value: [taizhou] })
  })

  test('a day written {day} and a time written {time} are read')
    .with([
      { day: '2023/3/20', time: '8:00' },
      { day: '2023-3-20', time: '08:00:00' },
      { day: '2023.3.20', time: '8：00' },
      { day: '2023年3月20日', time: '8点' },
      { day: '2023 年 3 月 20 日', time: '8时00分' },
      { day: '２０２３／０３／２０', time: '０８：００' },
      { day: '20230320', time: '上午8:00' },
      { day: '2023/3/20 0:00', time: '8:00 AM' },
    ])
    .run(async ({ assert }, { day, time }) => {
      const answer = await read(csv(`1,泰州地区,${day},2023-03-26,${time},18:00`))
      assert.deepEqual(answer, { ok: true, value: [taizhou] })
    })

  test('is read with {separator} between its cells')
    .with([{ separator: '\t' }, { separator: ';' }, { separator: '，' }, { separator: '；' }])
    .run(async ({ assert }, { separator }) => {
      const text = [`sep=${separator}`, HEADER, GOOD].join('\r\n').replaceAll(',', separator)
      assert.deepEqual(await read(bytesOf(text)), { ok: true, value: [taizhou] })
    })

  test('is read with other column headers, and below a title')
    .with([
      { header: '序号,片区,开始日期,结束日期,开始时间,结束时间' },
      { header: '序号,地区（必填）,起,止,每日开始,每日结束' },
      { header: '序号,市, 起始日期 ,截止日期,每天开始时间,每天结束时间' },
      { header: 'No,City,Start Date,End Date,Start time,End time' },
    ])
    .run(async ({ assert }, { header }) => {
      const title = '附件1 各市图像采集时间安排,,,,,'
      assert.deepEqual(await read(bytesOf([title, '', header, GOOD].join('\n'))), {
        ok: true,
        value: [taizhou],
      })
    })

  test('blank rows are skipped, and brackets of both widths are the same', async ({ assert }) => {
    const answer = await read(
      csv(',,,,,', GOOD, ' , ,　,,,', '', '2,南京片区(二),2023-05-04,2023-05-20,8:00,18:00')
    )
    assert.deepEqual(answer.ok && answer.value.map(({ region }) => region), [
      '泰州地区',
      '南京片区（二）',
    ])
  })

  test('is read out of a workbook, with dates and times as text or as Excel keeps them', async ({
    assert,
  }) => {
    const headings = ['地区', '开始日期', '结束日期', '开始时间', '结束时间']
    const rows = [['泰州地区', '2023/3/20', '2023-03-26', '8:00', '18:00']]
    const bytes = await writeSheet({ title: '时间段', headings, rows })
    assert.deepEqual(await read(bytes), { ok: true, value: [taizhou] })
  })

  test('every fault has row, column and reason, and nothing is imported', async ({ assert }) => {
    const table = csv(
      GOOD,
      '2,苏州地区,2023-04-28,2023-04-03,08:00,18:00',
      '3,扬州地区,2023-03-20,2023-02-30,08:00,18:00',
      '4,泰州地区,2023-03-20,2023-03-26,18:00,08:00',
      '5,,2023-03-20,2023-03-26,08:00,'
    )
    assert.deepEqual(await placesOf(table), [
      [3, 'end_date', 'window_reversed'],
      [4, 'region', 'region_unknown'],
      [4, 'end_date', 'window_not_a_date'],
      [5, 'region', 'region_twice'],
      [5, 'daily_to', 'window_hours_reversed'],
      [6, 'region', 'region_missing'],
      [6, 'daily_to', 'cell_empty'],
    ])
  })

  test('the window of {first} to {last} is outside the season of 2023')
    .with([
      { first: '0001-01-01', last: '9999-12-31' },
      { first: '2203/3/20', last: '2203/3/26' },
      { first: '2022-03-20', last: '2022-03-26' },
      { first: '2032年3月20日', last: '2032年3月26日' },
    ])
    .run(async ({ assert }, { first, last }) => {
      const faults = await faultsOf(csv(`1,泰州地区,${first},${last},08:00,18:00`))
      const outside = {
        type: 'window_outside_reach',
        firstDay: '2023-01-01',
        lastDay: '2024-12-31',
      }
      assert.containSubset(faults, [
        { row: 2, column: 'start_date', value: first, ...outside },
        { row: 2, column: 'end_date', value: last, ...outside },
      ])
    })

  test('a window that begins in the year after the season is of another table', async ({
    assert,
  }) => {
    const faults = await faultsOf(csv('1,泰州地区,2024-03-20,2024-03-26,08:00,18:00'))
    assert.containSubset(faults, [
      { row: 2, column: 'start_date', type: 'window_not_this_year', year: 2023 },
    ])
    assert.isTrue(await isRead(csv('1,泰州地区,2023-12-20,2024-01-05,08:00,18:00')))
  })

  test('row numbers count blank rows', async ({ assert }) => {
    const [first, second] = await faultsOf(
      csv(
        '',
        '1,泰州地区,2023-03-20,2023-03-26,08:00,25:00',
        '',
        '2,无,2023-03-20,2023-03-26,08:00,18:00'
      )
    )
    assert.containSubset(first, { row: 3, column: 'daily_to', value: '25:00' })
    assert.containSubset(second, { row: 5, column: 'region', value: '无' })
    assert.deepEqual((await firstFault(csv()))?.type, 'no_rows')
    assert.deepEqual((await firstFault(csv(',,,,,')))?.type, 'no_rows')
  })

  test('a row that is too short or too long is reported with its column', async ({ assert }) => {
    assert.deepEqual(await placesOf(csv('1,泰州地区,2023-03-20,2023-03-26', `${GOOD},多余`)), [
      [2, 'daily_from', 'row_short'],
      [3, 'G', 'row_long'],
    ])
    assert.isTrue(await isRead(csv(`${GOOD},,`)), 'blank cells beyond the header')
    const noted = bytesOf(`${HEADER},备注\n${GOOD}`)
    assert.isTrue(await isRead(noted), 'only what is not read is missing')
  })

  test('a repeated column is refused, also under another header', async ({ assert }) => {
    const twice = bytesOf(`${HEADER},start_date\n${GOOD},2023-03-21`)
    assert.containSubset(await faultsOf(twice), [
      { row: 1, column: 'start_date', type: 'column_twice', value: 'start_date' },
    ])
    const named = bytesOf(`地区,开始日期,起,止,开始时间,结束时间\n`)
    assert.containSubset(await faultsOf(named), [
      { column: '起', type: 'column_twice', value: '开始日期' },
    ])
  })

  test('missing columns, unknown encodings and unclosed quotes are reported', async ({
    assert,
  }) => {
    assert.deepEqual(await placesOf(bytesOf('region,start_date\n泰州地区,2023-03-20')), [
      [1, 'end_date', 'column_missing'],
      [1, 'daily_from', 'column_missing'],
      [1, 'daily_to', 'column_missing'],
    ])
    const picture = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]
    assert.equal((await firstFault(new Uint8Array(picture)))?.type, 'encoding')
    assert.equal((await firstFault(new Uint8Array([0xff, 0x80, 0x80, 0xff])))?.type, 'encoding')
    assert.containSubset(await firstFault(csv(GOOD, '2,"苏州')), { row: 3, type: 'unreadable' })
    assert.equal((await firstFault(new Uint8Array()))?.type, 'column_missing')
    assert.equal(
      (await firstFault(csv(...Array.from({ length: 600 }, () => GOOD))))?.type,
      'rows_too_many'
    )
  })

  test('arbitrary bytes and cells are read or refused, and what is read is a valid window', async ({
    assert,
  }) => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('泰州地区', '2023/3/20', '9999-12-31', '8:00', '24:00', '"', ',', '')
    )
    const tables = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 })
    const judge = async (bytes: Uint8Array) => {
      const answer = await read(bytes)
      if (!answer.ok) return assert.isNotEmpty(answer.error)
      for (const { window } of answer.value) assert.isTrue(window.firstDay <= window.lastDay)
    }
    const texts = fc.asyncProperty(tables, (rows) =>
      judge(csv(...rows.map((row) => row.join(','))))
    )
    await fc.assert(texts)
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), judge))
  })
})
