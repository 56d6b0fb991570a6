import { textRows } from '#backend/sheets/read/text_rows'
import { test } from '@japa/runner'
import fc from 'fast-check'

const MAX_ROWS = 10
const rowsOf = (text: string) => textRows(text, { countKnown: () => 0, maxRows: MAX_ROWS })

test.group('A text', () => {
  test('is a table as long as a line has some cells, whatever stands in them', ({ assert }) => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 8 })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 9 }), { minLength: 1 })
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')
        const read = rowsOf(text)
        assert.deepEqual(
          read.ok && read.value.map(({ cells }) => cells),
          rows.map((cells) => cells.map((one) => one.trim()))
        )
      }),
      { numRuns: 50 }
    )
  })

  test('with too many lines or cells is refused, and says from which row on')
    .with([
      { text: `a,b\n${'x'.repeat(40_000)}\n`, row: 2 },
      { text: `a,b\r\nx,y\r\n${','.repeat(200)}`, row: 3 },
      { text: 'x\n'.repeat(11_000), row: 10_021 },
      { text: 'x\r'.repeat(11_000), row: 10_021 },
      { text: `${'\t'.repeat(90)}\n`.repeat(5_000), row: 1_671 },
    ])
    .run(({ assert }, { text, row }) => {
      assert.deepEqual(rowsOf(text), { ok: false, error: { type: 'text_too_large', row } })
    })
})
