import { lastFour } from '#domain/identity/masks'
import { checkLastFour, isFullId } from '#domain/roster/last_four'
import { test } from '@japa/runner'
import fc from 'fast-check'

const fullId = fc.stringMatching(
  /^32010[1-9]19(99|98)(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])\d{3}[\dX]$/
)

test.group('The last four of an ID number', () => {
  test('of any number are stored, the number itself is not', ({ assert }) => {
    fc.assert(
      fc.property(fullId, (id) => {
        assert.deepEqual(checkLastFour(lastFour(id)), { ok: true, value: id.slice(-4) })
        assert.deepEqual(checkLastFour(id), { ok: false, error: 'full_id' })
        assert.isTrue(isFullId(`证件号 ${id.slice(0, 6)} ${id.slice(6)}`))
      })
    )
  })

  test('{text} is {outcome}')
    .with([
      { text: '471x', outcome: '471X' },
      { text: ' ８７４６ ', outcome: '8746' },
      { text: '*****8746', outcome: '8746' },
      { text: '', outcome: 'empty' },
      { text: '746', outcome: 'unfit' },
      { text: 'X471', outcome: 'unfit' },
      { text: '3201**********0003', outcome: 'unfit' },
      { text: 'E12345678', outcome: 'full_id' },
      { text: '320101990101471', outcome: 'full_id' },
    ])
    .run(({ assert }, { text, outcome }) => {
      const checked = checkLastFour(text)
      assert.equal(checked.ok ? checked.value : checked.error, outcome)
    })

  test('{text} is an ID number: {is}')
    .with([
      { text: '32010119900101471x', is: true },
      { text: '320101900101471', is: true },
      { text: '202001010130001', is: false },
      { text: '2020010101', is: false },
      { text: '320101199013014710', is: false },
    ])
    .run(({ assert }, { text, is }) => assert.equal(isFullId(text), is))
})
