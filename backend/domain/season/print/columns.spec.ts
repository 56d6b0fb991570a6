import { PRINT_AWAITS } from '#domain/season/print/awaits'
import { printColumnOf } from '#domain/season/print/columns'
import { PRINT_STATES } from '#domain/season/print/states'
import { test } from '@japa/runner'

/** The act that is awaited of each unit in a column; the last column has none or the school's check. */
const ACTS = {
  to_print: 'orderPrints',
  printing: 'finishPrints',
  to_ship: 'ship',
  shipped: 'confirmReceipt',
} as const

test.group('Columns of paper photos', () => {
  test('hold the units for which the same act is awaited', ({ assert }) => {
    for (const [column, act] of Object.entries(ACTS)) {
      const inColumn = PRINT_STATES.filter((state) => printColumnOf(state) === column)
      const awaiting = PRINT_STATES.filter((state) => PRINT_AWAITS[state].act === act)
      assert.deepEqual(inColumn, awaiting, column)
    }
  })

  test('lose nobody between the first print and the last check', ({ assert }) => {
    const lost = PRINT_STATES.filter((state) => printColumnOf(state) === null)
    assert.deepEqual(lost, ['not_open', 'awaiting_layout_data', 'cancelled'])
  })
})
