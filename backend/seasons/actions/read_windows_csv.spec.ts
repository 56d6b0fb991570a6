import { readWindowsCsv } from '#backend/seasons/actions/read_windows_csv'
import { test } from '@japa/runner'

const HEADER = 'row,region,start_date,end_date,daily_from,daily_to'
const regions = ['泰州地区', '苏州地区']
const csv = (...rows: string[]) => new TextEncoder().encode([HEADER, ...rows].join('\n'))
const faultsOf = (bytes: Uint8Array) => {
  const read = readWindowsCsv(bytes, regions)
  return read.ok ? [] : read.error
}

test.group('A table of windows', () => {
  test('is read as the notice’s annex has it', ({ assert }) => {
    const read = readWindowsCsv(csv('1,泰州地区,2023-03-20,2023-03-26,08:00,18:00'), regions)
    assert.deepEqual(read.ok && read.value, [
      {
        region: '泰州地区',
        window: { firstDay: '2023-03-20', lastDay: '2023-03-26', from: '08:00', to: '18:00' },
      },
    ])
  })

  test('is read with the mark that Excel puts first, and in GB18030', ({ assert }) => {
    const bytes = csv('1,泰州地区,2023-03-20,2023-03-26,08:00,18:00')
    assert.isTrue(readWindowsCsv(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]), regions).ok)
    // 泰州地区 in GB18030.
    const name = [0xcc, 0xa9, 0xd6, 0xdd, 0xb5, 0xd8, 0xc7, 0xf8]
    const ascii = (text: string) => [...new TextEncoder().encode(text)]
    const row = [...ascii(`${HEADER}\n1,`), ...name, ...ascii(',2023-03-20,2023-03-26,08:00,18:00')]
    assert.isTrue(readWindowsCsv(new Uint8Array(row), regions).ok)
  })

  test('names the row, the column and the reason of every fault, and takes nothing', ({
    assert,
  }) => {
    const faults = faultsOf(
      csv(
        '1,泰州地区,2023-03-20,2023-03-26,08:00,18:00',
        '2,苏州地区,2023-04-28,2023-04-03,08:00,18:00',
        '3,扬州地区,2023-03-20,2023-02-30,08:00,18:00',
        '4,泰州地区,2023-03-20,2023-03-26,18:00,08:00',
        '5,,2023-03-20,2023-03-26,08:00,18:00'
      )
    )
    assert.deepEqual(
      faults.map(({ row, column, type }) => [row, column, type]),
      [
        [3, 'end_date', 'window_reversed'],
        [4, 'region', 'region_unknown'],
        [4, 'end_date', 'window_not_a_date'],
        [5, 'region', 'region_twice'],
        [5, 'daily_to', 'window_hours_reversed'],
        [6, 'region', 'region_missing'],
      ]
    )
  })

  test('a row is the line of the file, whatever lies blank between', ({ assert }) => {
    const [first, second] = faultsOf(
      csv(
        '',
        '1,泰州地区,2023-03-20,2023-03-26,08:00,25:00',
        '',
        '2,无,2023-03-20,2023-03-26,08:00,18:00'
      )
    )
    assert.containSubset(first, { row: 3, column: 'daily_to', value: '25:00' })
    assert.containSubset(second, { row: 5, column: 'region', value: '无' })
    assert.deepEqual(faultsOf(csv())[0]?.type, 'no_rows')
  })

  test('without a column, or in no readable encoding, says so', ({ assert }) => {
    const without = new TextEncoder().encode('region,start_date\n泰州地区,2023-03-20')
    assert.deepEqual(
      faultsOf(without).map(({ column }) => column),
      ['end_date', 'daily_from', 'daily_to']
    )
    assert.equal(faultsOf(new Uint8Array([0xff, 0xfe, 0x80, 0xff]))[0]?.type, 'encoding')
    assert.equal(faultsOf(csv('1,"泰州'))[0]?.type, 'unreadable')
    assert.deepEqual(faultsOf(new Uint8Array())[0]?.type, 'column_missing')
  })
})
