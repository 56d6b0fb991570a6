import { readIdentity } from '#domain/roster/student_identity'
import { test } from '@japa/runner'

const FULL_ID = '32010119990101471X'
const sent = { xh: ' 2019010101 ', maskedName: '王*', lastFour: '471x' }

test.group('Who a student is', () => {
  test('is stored as a 采集码 shows it', ({ assert }) => {
    assert.deepEqual(readIdentity(sent), {
      ok: true,
      value: { xh: '2019010101', xhKey: '2019010101', maskedName: '王*', lastFour: '471X' },
    })
  })

  test('{field} {value} is refused: {type}')
    .with([
      { field: 'maskedName', value: '王明', type: 'full_name_sent' },
      { field: 'maskedName', value: '王小明*', type: 'name_shows_too_much' },
      { field: 'maskedName', value: '', type: 'masked_name_unfit' },
      { field: 'maskedName', value: `王*${FULL_ID}`, type: 'full_id_sent' },
      { field: 'lastFour', value: FULL_ID, type: 'full_id_sent' },
      { field: 'lastFour', value: '47', type: 'last_four_unfit' },
      { field: 'xh', value: FULL_ID, type: 'full_id_sent' },
      { field: 'xh', value: '2019 01', type: 'xh_unfit' },
      { field: 'xh', value: '王小明', type: 'xh_unfit' },
    ])
    .run(({ assert }, { field, value, type }) => {
      const read = readIdentity({ ...sent, [field]: value })
      assert.deepEqual(read, { ok: false, error: { type, field } } as typeof read)
    })
})
