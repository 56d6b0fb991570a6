import { splitText } from '#backend/sheets/read/split_text'
import { test } from '@japa/runner'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'

/** The rows that another reader finds, or the row in which it gives up. */
function rowsOfOther(text: string): string[][] | number {
  try {
    return parse(text, { relax_column_count: true, relax_quotes: true })
  } catch (error) {
    return (error as { records: number }).records + 1
  }
}

/** Such a cell has eaten the one beside it, or the next line. */
const hasEaten = (cell: string) => /^".*[,\r\n]/s.test(cell)

test.group('The cells of a text', () => {
  test('are those that another reader finds, unless a quote has eaten cells', ({ assert }) => {
    const letters = ['a', '王', ' ', '"', '"', '""', ',', ',', '\n', '\r\n', '\r']
    const text = fc.array(fc.constantFrom(...letters), { maxLength: 24 })
    fc.assert(
      fc.property(text, (parts) => {
        const read = splitText(parts.join(''), ',')
        const other = rowsOfOther(parts.join(''))
        if (read.ok) return assert.deepEqual(read.value, other)
        if (typeof other === 'number') assert.isAtMost(read.error, other)
        else assert.isTrue(other[read.error - 1]!.some(hasEaten))
      }),
      { numRuns: 2_000 }
    )
  })

  test('keep the quotes of a word, and a quote that is not closed is refused with its row', ({
    assert,
  }) => {
    const read = splitText('"卓越"班,信"息,"a""b"\n', ',')
    assert.deepEqual(read, { ok: true, value: [['"卓越"班', '信"息', 'a"b']] })
    for (const text of [
      'a,b\n"a,b\na,b',
      'a,b\n"a,b\n"a,b',
      'a,b\n"a,"b',
      `a,b\n${'x"'.repeat(200)}`,
    ])
      assert.deepEqual(splitText(text, ','), { ok: false, error: 2 })
  })
})
