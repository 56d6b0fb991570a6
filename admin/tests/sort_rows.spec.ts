import { test } from '@japa/runner'
import type { Column } from '../src/rows/column.js'
import { sortRows } from '../src/rows/sort_rows.js'

interface Row {
  name: string
  due: string | null
  left: number | null
}

const columns: Column<Row>[] = [
  { label: 'name', value: ({ name }) => name, by: ({ name }) => name },
  { label: 'due', value: ({ due }) => due, by: ({ due }) => due },
  { label: 'left', value: ({ left }) => left, by: ({ left }) => left },
  { label: 'plain', value: () => null },
]
const rows: Row[] = [
  { name: '镇江西津大学', due: '2023-03-26', left: 17 },
  { name: '苏州枫桥大学', due: null, left: null },
  { name: '南京梅园学院', due: '2023-03-05', left: 2 },
  { name: '泰州凤城学院', due: '2023-03-19', left: -12 },
]
const names = (sorted: Row[]) => sorted.map(({ name }) => name.slice(0, 2)).join()

test.group('Rows sorted on the page', () => {
  test('texts by pinyin, numbers by value, in both orders', ({ assert }) => {
    const by = (label: string, order: 'asc' | 'desc') =>
      names(sortRows(rows, columns, { label, order }))
    assert.equal(by('name', 'asc'), '南京,苏州,泰州,镇江')
    assert.equal(by('left', 'asc'), '泰州,南京,镇江,苏州')
  })

  test('rows without a value come last in either order', ({ assert }) => {
    for (const order of ['asc', 'desc'] as const)
      assert.equal(sortRows(rows, columns, { label: 'due', order }).at(-1)!.name, '苏州枫桥大学')
  })

  test('unsorted rows stay in the order of the API', ({ assert }) => {
    assert.deepEqual(sortRows(rows, columns, null), rows)
    assert.deepEqual(sortRows(rows, columns, { label: 'plain', order: 'asc' }), rows)
  })
})
