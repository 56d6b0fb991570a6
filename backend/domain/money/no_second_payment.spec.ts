import { test } from '@japa/runner'
import fc from 'fast-check'
import {
  askOpening,
  askWaiver,
  bookMoney,
  closedByWaiver,
  standingOf,
  type Account,
  type Money,
} from './account.js'
import { PAY_WAYS, WAIVER_KINDS, type PayWay, type WaiverKind } from './codes.js'

const PRICE = 1500

/** An order at the gateway, which takes money for it once. */
interface AtGateway {
  state: 'unpaid' | 'paid' | 'closed'
  paid?: Money
}

/** A student, the product and a gateway, which speak with each other late, twice or never. */
class World {
  account: Account = {
    ...{ payer: 'students', priceFen: PRICE, waiver: null, orders: [], transactions: [] },
  }
  gateway = new Map<string, AtGateway>()
  refunds: number[] = []
  /** How many payments the student has made that are not on their way back. */
  kept = 0
  #made = 0

  get orders() {
    return this.account.orders
  }

  #set(id: string, state: Account['orders'][number]['state']) {
    this.account.orders = this.orders.map((one) => (one.id === id ? { ...one, state } : one))
  }

  /** Books what the gateway says of an order. */
  hear(id: string) {
    const { paid } = this.gateway.get(id)!
    if (!paid) return
    const { outcome, state, refund } = bookMoney(this.account, paid)
    this.#set(id, state)
    if (outcome !== 'known') this.account.transactions.push(paid.transactionId)
    if (refund) this.refunds.push(paid.amountFen)
    if (outcome === 'booked') this.kept += 1
  }

  /** Asks the gateway, closes there, and only then here. */
  close(id: string) {
    const at = this.gateway.get(id)!
    if (at.state === 'paid') return this.hear(id)
    at.state = 'closed'
    this.#set(id, 'closed')
  }

  open(way: PayWay): void {
    const asked = askOpening(this.account, way)
    if (!asked.ok || asked.value.kind === 'same') return
    if (asked.value.kind === 'instead') {
      this.close(asked.value.orderId)
      return this.open(way)
    }
    this.#made += 1
    const id = `order-${this.#made}`
    const fields = { way, amountFen: PRICE, isExpired: false }
    this.account.orders = [...this.orders, { id, state: 'open', ...fields }]
    this.gateway.set(id, { state: 'unpaid' })
  }

  expire(index: number) {
    const order = this.orders[index % (this.orders.length || 1)]
    if (order) order.isExpired = true
  }

  pay(index: number, amountFen: number) {
    const [id, at] = [...this.gateway][index % (this.gateway.size || 1)] ?? []
    if (!id || at?.state !== 'unpaid') return
    at.state = 'paid'
    at.paid = { orderId: id, transactionId: `paid-${id}`, amountFen }
  }

  waive(kind: WaiverKind) {
    if (!askWaiver(this.account).ok) return
    const order = closedByWaiver(this.account, kind)
    if (order) this.#set(order.id, 'closed')
    this.account.waiver = kind
  }

  endWaiver() {
    this.account.waiver = null
  }
}

type Step = (world: World) => void
const index = fc.nat(5)
const open = fc.constantFrom(...PAY_WAYS).map(
  (way): Step =>
    (world) =>
      world.open(way)
)
const pay = index.map(
  (nth): Step =>
    (world) =>
      world.pay(nth, PRICE)
)
const tell = index.map((nth): Step => (world) => {
  const id = [...world.gateway.keys()][nth]
  if (id) world.hear(id)
})
const close = index.map((nth): Step => (world) => {
  const order = world.orders[nth]
  if (order?.state === 'open') world.close(order.id)
})
const expire = index.map(
  (nth): Step =>
    (world) =>
      world.expire(nth)
)
const wrong = index.map(
  (nth): Step =>
    (world) =>
      world.pay(nth, PRICE + 1)
)
const waive = fc.constantFrom(...WAIVER_KINDS).map(
  (kind): Step =>
    (world) =>
      world.waive(kind)
)
const endWaiver = fc.constant<Step>((world) => world.endWaiver())

const paidAtGateway = ({ gateway }: World) =>
  [...gateway.values()].flatMap(({ paid }) => (paid ? [paid.amountFen] : []))
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)

/** Runs the steps, and then hears of everything that the gateway knows. */
function run(steps: Step[], after: (world: World) => void = () => {}): World {
  const world = new World()
  for (const step of steps) {
    step(world)
    after(world)
  }
  for (const id of world.gateway.keys()) world.hear(id)
  return world
}

test.group('No order of events', () => {
  const anything = fc.array(
    fc.oneof(open, pay, pay, tell, close, expire, wrong, waive, endWaiver),
    {
      maxLength: 40,
    }
  )

  test('loses money that came, or keeps more than one payment', ({ assert }) => {
    fc.assert(
      fc.property(anything, (steps) => {
        const world = run(steps)
        assert.isAtMost(world.kept, 1)
        assert.equal(sum(paidAtGateway(world)), world.kept * PRICE + sum(world.refunds))
        assert.equal(standingOf(world.account) === 'paid', world.kept === 1)
      }),
      { numRuns: 2_000 }
    )
  })

  test('leaves two open orders, or one of somebody who has paid or is exempt', ({ assert }) => {
    fc.assert(
      fc.property(anything, (steps) => {
        run(steps, ({ orders, account }) => {
          const unpaid = orders.filter(({ state }) => state === 'open').length
          const isFree = ['paid', 'exempt'].includes(standingOf(account))
          assert.isAtMost(unpaid, isFree ? 0 : 1)
        })
      }),
      { numRuns: 2_000 }
    )
  })

  test('takes money twice from a student, if the gateway takes what is asked and the school does not interfere', ({
    assert,
  }) => {
    const usual = fc.array(fc.oneof(open, pay, pay, tell, close, expire), { maxLength: 40 })
    fc.assert(
      fc.property(usual, (steps) => {
        const world = run(steps)
        assert.isAtMost(paidAtGateway(world).length, 1)
        assert.isEmpty(world.refunds)
      }),
      { numRuns: 2_000 }
    )
  })
})
