import { randomBytes } from 'node:crypto'

/** How a payment goes wrong, if it does: the notice, or what was paid. */
export const PAY_MODES = [
  'usual',
  'late',
  'double',
  'wrong_amount',
  'bad_signature',
  'never',
] as const
export type PayMode = (typeof PAY_MODES)[number]

export const isPayMode = (text: string | null | undefined): text is PayMode =>
  PAY_MODES.includes(text as PayMode)

/** An order as the gateway keeps it; all are forgotten when it stops. */
export interface LocalOrder {
  outTradeNo: string
  way: string
  total: number
  openid: string | null
  description: string
  noticeUrl: string
  expiresAt: number
  state: 'NOTPAY' | 'SUCCESS' | 'CLOSED'
  transactionId: string
  /** What was paid, and when. */
  paid: { total: number; at: string } | null
}

interface Asked {
  out_trade_no: string
  amount: { total: number }
  description: string
  notify_url: string
  time_expire: string
  payer?: { openid: string }
}

export type OrderFault = 'ORDERPAID' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'ORDER_NOT_EXIST'

/** Orders that a gateway takes money for: once each. */
export class LocalOrders {
  #orders = new Map<string, LocalOrder>()

  find(outTradeNo: string): LocalOrder | null {
    return this.#orders.get(outTradeNo) ?? null
  }

  /** The newest first. */
  all(): LocalOrder[] {
    return [...this.#orders.values()].toReversed()
  }

  /** The order that is asked for; the same again is the same, anything else under its number a fault. */
  open(way: string, asked: Asked): LocalOrder | OrderFault {
    const known = this.find(asked.out_trade_no)
    const openid = asked.payer?.openid ?? null
    if (known?.state === 'SUCCESS') return 'ORDERPAID'
    if (known?.state === 'CLOSED') return 'ORDER_CLOSED'
    const { total } = asked.amount
    if (known) {
      const isSame = known.way === way && known.total === total && known.openid === openid
      return isSame ? known : 'OUT_TRADE_NO_USED'
    }
    const order: LocalOrder = {
      ...{ outTradeNo: asked.out_trade_no, way, total, openid, description: asked.description },
      ...{ noticeUrl: asked.notify_url, expiresAt: Date.parse(asked.time_expire) },
      ...{ state: 'NOTPAY', transactionId: `42000${randomBytes(11).toString('hex')}`, paid: null },
    }
    this.#orders.set(order.outTradeNo, order)
    return order
  }

  close(outTradeNo: string): OrderFault | null {
    const order = this.find(outTradeNo)
    if (!order) return 'ORDER_NOT_EXIST'
    if (order.state !== 'NOTPAY') return order.state === 'SUCCESS' ? 'ORDERPAID' : 'ORDER_CLOSED'
    order.state = 'CLOSED'
    return null
  }

  /** Somebody pays. @returns false if nobody can any more */
  pay(order: LocalOrder, mode: PayMode): boolean {
    if (order.state !== 'NOTPAY' || order.expiresAt <= Date.now()) return false
    const total = mode === 'wrong_amount' ? order.total + 1 : order.total
    Object.assign(order, { state: 'SUCCESS', paid: { total, at: new Date().toISOString() } })
    return true
  }
}

/** As the gateway tells of an order, in a notice and when it is asked. */
export const toldOf = (
  { outTradeNo, way, transactionId, state, paid, total }: LocalOrder,
  { appid, mchid }: { appid: string; mchid: string }
) => ({
  ...{ appid, mchid, out_trade_no: outTradeNo, trade_state: state, trade_state_desc: state },
  ...{ amount: { total: paid?.total ?? total, currency: 'CNY' } },
  ...(paid && {
    ...{ transaction_id: transactionId, success_time: paid.at },
    trade_type: way === 'h5' ? 'MWEB' : way.toUpperCase(),
  }),
})
