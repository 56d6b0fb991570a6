import type { WechatMerchant } from '#config/wechat_pay'
import { err, ok, type Result } from '#domain/result'
import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import { Decorator, Formatter, Rsa } from 'wechatpay-axios-plugin'
import {
  PaymentGateway,
  type GatewayFault,
  type GatewayOrder,
  type GatewayState,
  type JsapiParameters,
  type OrderDiffers,
  type PayWith,
  type SignedNotice,
} from './payment_gateway.js'
import { readWechatNotice } from './read_notice.js'
import { readPayment, type WechatTransaction } from './wechat_transaction.js'

const ANSWER_MS = 8_000
/** What a payer reads on the phone. It names nobody. */
const DESCRIPTION = '毕业生图像采集费'
/** The number is taken: by the same order of another payer, or it was paid or closed meanwhile. */
const DIFFERS = ['OUT_TRADE_NO_USED', 'ORDER_CLOSED', 'ORDERPAID', 'INVALID_REQUEST']

/** As the address of Shanghai writes it, to the second. */
const writeTime = (at: Date) =>
  DateTime.fromJSDate(at, { zone: 'Asia/Shanghai' }).toISO({ suppressMilliseconds: true })!

/** What only one way of paying needs. */
function ofWay({ way, payer, payerAddress }: GatewayOrder): object {
  if (way === 'jsapi') return { payer: { openid: payer?.openid } }
  if (way === 'native') return {}
  return { scene_info: { payer_client_ip: payerAddress, h5_info: { type: 'Wap' } } }
}

/** The code of an error that WeChat Pay answers; undefined if it did not answer. */
const codeOf = (error: unknown): string | undefined =>
  (error as { response?: { data?: { code?: string } } }).response?.data?.code

/** 微信支付 APIv3. Requests are signed, and answers checked, by wechatpay-axios-plugin. */
export class WechatPay extends PaymentGateway {
  #merchant: WechatMerchant
  #client: Decorator['v3']

  constructor(merchant: WechatMerchant) {
    super()
    this.#merchant = merchant
    const { url: baseURL, mchid, serial, privateKey, publicKeyId, publicKey } = merchant
    const keys = { mchid, serial, privateKey, certs: { [publicKeyId]: publicKey } }
    // A proxy would also be asked for the gateway of a rehearsal, on this machine.
    this.#client = new Decorator({ ...keys, baseURL, timeout: ANSWER_MS, proxy: false }).v3
  }

  async open(order: GatewayOrder): Promise<Result<PayWith, GatewayFault | OrderDiffers>> {
    const { mchid, noticeUrl } = this.#merchant
    const { outTradeNo, amountFen, way, expiresAt, payer } = order
    const appid = payer?.appid ?? this.#merchant.appid
    const body = {
      ...{ appid, mchid, description: DESCRIPTION, out_trade_no: outTradeNo },
      ...{ time_expire: writeTime(expiresAt), notify_url: noticeUrl },
      ...{ amount: { total: amountFen, currency: 'CNY' }, ...ofWay(order) },
    }
    try {
      const { data } = await this.#client.post(`/v3/pay/transactions/${way}`, body)
      if (way === 'h5') return ok({ way, url: data.h5_url })
      if (way === 'native') return ok({ way, codeUrl: data.code_url })
      return ok({ way, parameters: this.#sign(appid, data.prepay_id) })
    } catch (error) {
      return DIFFERS.includes(codeOf(error)!) ? err({ type: 'order_differs' }) : this.#away(error)
    }
  }

  async ask(outTradeNo: string): Promise<Result<GatewayState, GatewayFault>> {
    const params = { mchid: this.#merchant.mchid }
    try {
      const path = `/v3/pay/transactions/out-trade-no/${outTradeNo}`
      const { data } = await this.#client.get<WechatTransaction>(path, { params })
      const payment = readPayment(data, this.#merchant)
      if (payment) return ok({ state: 'paid', ...payment })
      const isClosed = ['CLOSED', 'REVOKED', 'PAYERROR'].includes(data.trade_state)
      return ok({ state: isClosed ? 'closed' : 'unpaid' })
    } catch (error) {
      return codeOf(error) === 'ORDER_NOT_EXIST' ? ok({ state: 'unknown' }) : this.#away(error)
    }
  }

  async close(outTradeNo: string): Promise<Result<'closed' | 'paid', GatewayFault>> {
    const body = { mchid: this.#merchant.mchid }
    try {
      await this.#client.post(`/v3/pay/transactions/out-trade-no/${outTradeNo}/close`, body)
      return ok('closed')
    } catch (error) {
      const code = codeOf(error)
      if (code === 'ORDERPAID') return ok('paid')
      const isGone = code === 'ORDER_CLOSED' || code === 'ORDER_NOT_EXIST'
      return isGone ? ok('closed') : this.#away(error)
    }
  }

  readNotice(notice: SignedNotice) {
    return readWechatNotice(notice, this.#merchant)
  }

  /** What the page inside WeChat needs to show the payment. */
  #sign(appId: string, prepayId: string): JsapiParameters {
    const { privateKey } = this.#merchant
    const of = {
      ...{ appId, timeStamp: String(Formatter.timestamp()), nonceStr: Formatter.nonce() },
      package: `prepay_id=${prepayId}`,
    }
    const signed = Formatter.joinedByLineFeed(of.appId, of.timeStamp, of.nonceStr, of.package)
    return { ...of, signType: 'RSA', paySign: Rsa.sign(signed, privateKey) }
  }

  /** Requests carry payers and numbers of orders: only the code is written down. */
  #away(error: unknown): Result<never, GatewayFault> {
    const { code: transport } = error as { code?: string }
    logger.warn({ code: codeOf(error) ?? transport ?? 'unknown' }, 'the payment gateway failed')
    return err({ type: 'gateway_away' })
  }
}
