import { test } from '@japa/runner'
import { besideList, isOfIdentity } from './beside_list.js'

const CODE = { maskedName: '张*三', lastFour: '471X', className: '软工 三班' }

test.group('A code beside the school’s list', () => {
  test('differs in nothing where the list says the same or nothing', ({ assert }) => {
    assert.isEmpty(besideList(CODE, { ...CODE, className: '软工三班' }))
    assert.isEmpty(besideList(CODE, { maskedName: null, lastFour: null, className: null }))
  })

  test('shows what each says; only name and last four may be another person', ({ assert }) => {
    const differs = besideList(CODE, { maskedName: '李*', lastFour: '0001', className: '一班' })
    assert.deepEqual(differs, [
      { field: 'maskedName', code: '张*三', list: '李*' },
      { field: 'lastFour', code: '471X', list: '0001' },
      { field: 'className', code: '软工 三班', list: '一班' },
    ])
    assert.deepEqual(
      differs.filter(isOfIdentity).map(({ field }) => field),
      ['maskedName', 'lastFour']
    )
  })
})
