import { cutPage, datedCursor, momentCursor, type Cursor } from '#backend/http/cursors'
import vine from '@vinejs/vine'
import { test } from '@japa/runner'
import fc from 'fast-check'

const ID = '7f1c3c1e-8a52-4d0f-9f0e-0a4b3c2d1e0f'

const dated = vine.create({ after: datedCursor() })
const momentary = vine.create({ after: momentCursor() })

/** The cursor that a list would get from a request with this text. */
const read = async (text: string | undefined, by = dated) =>
  (await by.validate({ after: text })).after

interface Row {
  at: string
  id: string
}

const keyOf = ({ at, id }: Row): Cursor => [at, id]
const isBehind = (row: Row, [at, id]: Cursor) => row.at > at || (row.at === at && row.id > id)

/** What a query answers: rows in order from behind a cursor, one more than the page has. */
const query = (rows: Row[], after: Cursor | undefined, limit: number) =>
  rows.filter((row) => !after || isBehind(row, after)).slice(0, limit + 1)

const rowsOf = fc
  .uniqueArray(
    fc.record({
      at: fc.constantFrom('2023-03-20', '2023-03-21', '9999-12-31', '9999'),
      id: fc.uuid(),
    }),
    { selector: ({ id }) => id, maxLength: 30 }
  )
  .map((rows) => rows.toSorted((one, other) => (isBehind(one, keyOf(other)) ? 1 : -1)))

test.group('Cursors', () => {
  test('page by page a list is read to its end, each row once', async ({ assert }) => {
    await fc.assert(
      fc.asyncProperty(rowsOf, fc.integer({ min: 1, max: 7 }), async (rows, limit) => {
        const seen: Row[] = []
        let next: string | null | undefined
        do {
          const found = query(rows, await read(next ?? undefined), limit)
          const page = cutPage(found, limit, keyOf)
          seen.push(...page.rows)
          next = page.next
        } while (next)
        assert.deepEqual(seen, rows)
      })
    )
  })

  test('keep their text, and an empty one is the first page', async ({ assert }) => {
    assert.equal(cutPage([1, 2], 1, () => ['2023-05-09', ID]).next, `2023-05-09~${ID}`)
    assert.equal(cutPage([1, 2], 1, String).next, '1')
    assert.deepEqual(await read(`9999~${ID}`), ['9999', ID])
    const moment = `2023-05-09T00:00:00.000Z~${ID}`
    assert.deepEqual(await read(moment, momentary), moment.split('~') as Cursor)
    assert.isUndefined(await read(''))
    assert.isUndefined(await read(undefined))
  })

  test('that are none of this list are refused', async ({ assert }) => {
    for (const text of [ID, '2023-05-09', '2023-02-30~x', `2023-05-09~${ID}~`, `x~${ID}`])
      await assert.rejects(() => read(text))
  })
})
