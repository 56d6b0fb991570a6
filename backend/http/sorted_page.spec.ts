import { sortedPage, sorting, type Sorting } from '#backend/http/sorted_page'
import db from '@adonisjs/lucid/services/db'
import vine from '@vinejs/vine'
import { test } from '@japa/runner'
import fc from 'fast-check'

interface Row {
  id: string
  key: string
}

const sorted = vine.create(sorting(['name']))

/** A query that finds these rows. */
function list(rows: Row[]) {
  const json = [JSON.stringify(rows)]
  const ids = db.raw(`(json_array_elements(?)->>'id')::uuid as id`, json)
  const keys = db.raw(`json_array_elements(?)->>'key' as key`, json)
  return db.from(db.query().select(ids, keys).as('list'))
}

const page = (rows: Row[], by: Sorting<string>, limit: number) => sortedPage(list(rows), by, limit)

/** The keys of the rows in their order. */
async function inOrder(rows: Row[], order: 'asc' | 'desc') {
  const { rows: ids } = await page(rows, { order }, 100)
  return ids.map((id) => rows.find((row) => row.id === id)!.key)
}

const KEYS = ['', '苏州大学', '泰州学院', '南京大学', 'a~b', '~', '2023-03-20', '10285', "o'x"]
const rowsOf = fc.uniqueArray(fc.record({ id: fc.uuid(), key: fc.constantFrom(...KEYS) }), {
  selector: ({ id }) => id,
  maxLength: 20,
})

test.group('A list that is sorted by one of its columns', () => {
  test('is read page by page to its end, each row once, in the order of one page', async ({
    assert,
  }) => {
    const space = fc.asyncProperty(
      rowsOf,
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom('asc' as const, 'desc' as const),
      async (rows, limit, order) => {
        const seen: string[] = []
        let next: string | null | undefined
        do {
          const { after } = await sorted.validate({ after: next ?? undefined })
          const part = await page(rows, { order, after }, limit)
          seen.push(...part.rows)
          next = part.next
        } while (next)
        assert.deepEqual(seen, (await page(rows, { order }, 100)).rows)
        assert.lengthOf(seen, rows.length)
      }
    )
    await fc.assert(space, { numRuns: 40 })
  })

  test('has Chinese names by pinyin, and rows without a value last in either order', async ({
    assert,
  }) => {
    const names = ['苏州大学', '', '南京大学', '泰州学院']
    const rows = names.map((key, place) => ({ id: fc.sample(fc.uuid(), 1)[0]!, key, place }))
    assert.deepEqual(await inOrder(rows, 'asc'), ['南京大学', '苏州大学', '泰州学院', ''])
    assert.deepEqual(await inOrder(rows, 'desc'), ['泰州学院', '苏州大学', '南京大学', ''])
  })

  test('refuses columns and orders that it does not have, and cursors of other lists', async ({
    assert,
  }) => {
    for (const bad of [{ sort: 'password' }, { order: 'up' }, { after: '南京大学~1' }])
      await assert.rejects(() => sorted.validate(bad))
  })
})
