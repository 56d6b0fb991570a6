import { test } from '@japa/runner'
import { askOpening, askWaiver, bookMoney, standingOf, type Account } from './account.js'

const DUE: Account = {
  ...{ payer: 'students', priceFen: 1500, waiver: null, orders: [], transactions: [] },
}
const order = { id: 'o', state: 'open', way: 'h5', amountFen: 1500, isExpired: false } as const
const withOrder = (changes: Partial<Account['orders'][number]> = {}): Account => ({
  ...DUE,
  orders: [{ ...order, ...changes }],
})
const money = { orderId: 'o', transactionId: 't', amountFen: 1500 }

test.group('How a student stands', () => {
  test('owes nothing where the school pays, or where there is no price', ({ assert }) => {
    assert.equal(standingOf(DUE), 'due')
    assert.equal(standingOf({ ...DUE, payer: 'school' }), 'school_pays')
    assert.equal(standingOf({ ...DUE, priceFen: 0 }), 'school_pays')
  })

  test('stays paid, whatever the school says later', ({ assert }) => {
    const paid = withOrder({ state: 'paid' })
    assert.equal(standingOf({ ...paid, payer: 'school' }), 'paid')
    assert.equal(standingOf({ ...paid, waiver: 'deferred' }), 'paid')
    assert.deepEqual(askWaiver(paid), { ok: false, error: { type: 'already_paid' } })
  })
})

test.group('An order', () => {
  test('is the same when it is asked for again, and another once its way or its time is over', ({
    assert,
  }) => {
    assert.deepEqual(askOpening(DUE, 'h5'), { ok: true, value: { kind: 'new' } })
    const same = { kind: 'same', orderId: 'o' }
    assert.deepEqual(askOpening(withOrder(), 'h5'), { ok: true, value: same })
    const instead = { ok: true, value: { kind: 'instead', orderId: 'o' } }
    assert.deepEqual(askOpening(withOrder(), 'native'), instead)
    assert.deepEqual(askOpening(withOrder({ isExpired: true }), 'h5'), instead)
  })

  test('is not opened for whoever is exempt, but for whoever may pay later', ({ assert }) => {
    assert.isFalse(askOpening({ ...DUE, waiver: 'exempt' }, 'h5').ok)
    assert.isTrue(askOpening({ ...DUE, waiver: 'deferred' }, 'h5').ok)
  })
})

test.group('Money', () => {
  test('pays an open order of the same amount', ({ assert }) => {
    assert.deepEqual(bookMoney(withOrder(), money), {
      ...{ outcome: 'booked', state: 'paid', refund: null },
    })
  })

  test('goes back for a closed order, a paid one, another amount, or whoever owes nothing', ({
    assert,
  }) => {
    const of = (account: Account, amountFen = 1500) => {
      const { refund, state } = bookMoney(account, { ...money, amountFen })
      return [refund, state]
    }
    assert.deepEqual(of(withOrder({ state: 'closed' })), ['dead_order', 'closed'])
    assert.deepEqual(of(withOrder({ state: 'paid' })), ['double', 'paid'])
    assert.deepEqual(of(withOrder(), 1501), ['wrong_amount', 'closed'])
    assert.deepEqual(of({ ...withOrder(), waiver: 'exempt' }), ['dead_order', 'closed'])
    assert.deepEqual(of({ ...withOrder(), waiver: 'deferred' }), [null, 'paid'])
  })

  test('that is known changes nothing', ({ assert }) => {
    const paid = { ...withOrder({ state: 'paid' }), transactions: ['t'] }
    assert.deepEqual(bookMoney(paid, money), { outcome: 'known', state: 'paid', refund: null })
  })
})
