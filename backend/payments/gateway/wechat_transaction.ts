import type { WechatMerchant } from '#config/wechat_pay'
import type { GatewayPayment } from './payment_gateway.js'

/** As WeChat Pay tells of an order, in a notice and when it is asked; of the payer nothing is read. */
export interface WechatTransaction {
  appid: string
  mchid: string
  out_trade_no: string
  trade_state: string
  transaction_id?: string
  success_time?: string
  amount?: { total: number; currency: string }
}

/** The payment in what WeChat Pay tells; null if nobody has paid, or not this merchant, or not in yuan. */
export function readPayment(
  { appid, mchid, trade_state: state, ...told }: WechatTransaction,
  merchant: Pick<WechatMerchant, 'appids' | 'mchid'>
): GatewayPayment | null {
  const { amount, transaction_id: transactionId, success_time: paidAt = '' } = told
  if (!merchant.appids.includes(appid) || mchid !== merchant.mchid) return null
  if (state !== 'SUCCESS' || !transactionId || !amount || amount.currency !== 'CNY') return null
  if (!Number.isSafeInteger(amount.total) || amount.total <= 0) return null
  const at = Date.parse(paidAt)
  if (Number.isNaN(at)) return null
  return { transactionId, amountFen: amount.total, paidAt: new Date(at).toISOString() }
}
