import { text } from '#backend/sheets/cells'
import { writeSheet } from '#backend/sheets/write_sheet'
import { readBook } from '#tests/read_book'
import { test } from '@japa/runner'
import fc from 'fast-check'

const bookOf = async (cells: (string | number | null)[]) =>
  readBook(
    await writeSheet({ title: '学校', headings: ['名称'], rows: cells.map((cell) => [cell]) })
  )

test.group('A workbook', () => {
  test('holds what looks like a formula as text', async ({ assert }) => {
    const names = ['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=1+1\n=2']
    const { rows } = await bookOf(names)
    assert.deepEqual(
      rows.map(([cell]) => cell),
      names
    )
  })

  test('keeps the zeros of a code and the digits of a number', async ({ assert }) => {
    assert.deepEqual((await bookOf(['00123', 'X', null])).rows, [['00123'], ['X'], [null]])
    assert.deepEqual((await bookOf([-3, 1_234])).rows, [[-3], [1_234]])
  })

  test('reads back as it was written, whatever the text', async ({ assert }) => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('_', 'x', '0', 'D', '<', '&', '"', '\r', '\n', ' ', '学') })
    )
    const space = fc.asyncProperty(fc.array(anything, { minLength: 1 }), async (texts) => {
      const cells = texts.map((one) => text(one, 'zh'))
      const { rows } = await bookOf(cells)
      assert.deepEqual(
        rows.map(([cell]) => cell),
        cells
      )
    })
    await fc.assert(space, { numRuns: 100 })
  })

  test('leaves out only what no workbook can hold', ({ assert }) => {
    assert.equal(text('a\u0000b\u0001c\uFFFFd\uD800e\t学\u{20BB7}', 'zh'), 'abcde\t学\u{20BB7}')
    assert.equal(String(text('x'.repeat(40_000), 'zh')).length, 32_767)
  })

  test('has its title and headings', async ({ assert }) => {
    const book = await bookOf([])
    assert.equal(book.title, '学校')
    assert.deepEqual(book.headings, ['名称'])
  })
})
