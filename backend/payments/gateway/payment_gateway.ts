import type { Instant } from '#domain/calendar/instant'
import type { PayWay } from '#domain/money/codes'
import type { Result } from '#domain/result'

/** Whoever pays inside WeChat, as WeChat names them to one app of the merchant; passed on and not stored. */
export interface WechatPayer {
  appid: string
  openid: string
}

/** What the gateway is told of an order. Nothing of it says whose it is. */
export interface GatewayOrder {
  outTradeNo: string
  amountFen: number
  way: PayWay
  expiresAt: Date
  payer?: WechatPayer
  /** Of the browser that pays outside WeChat, which the gateway asks for; it is passed on and not stored. */
  payerAddress?: string
}

/** What the page inside WeChat hands to `WeixinJSBridge`. */
export interface JsapiParameters {
  appId: string
  timeStamp: string
  nonceStr: string
  package: string
  signType: 'RSA'
  paySign: string
}

/** What the client needs to pay. */
export type PayWith =
  | { way: 'jsapi'; parameters: JsapiParameters }
  | { way: 'h5'; url: string }
  | { way: 'native'; codeUrl: string }

export type GatewayFault =
  /** This installation takes no payments. */
  | { type: 'no_gateway' }
  /** It did not answer, or not by its key: nothing is known. */
  | { type: 'gateway_away' }

/** The gateway has this number with another payer, or paid, or closed. */
export type OrderDiffers = { type: 'order_differs' }

export interface GatewayPayment {
  transactionId: string
  amountFen: number
  paidAt: Instant
}

/** Where an order stands at the gateway; `unknown`: it never heard of it. */
export type GatewayState =
  ({ state: 'paid' } & GatewayPayment) | { state: 'unpaid' | 'closed' | 'unknown' }

/** A notice as it arrived: the signature is over these very characters. */
export interface SignedNotice {
  headers: Record<'timestamp' | 'nonce' | 'serial' | 'signature', string | undefined>
  body: string
}

/** That money came; null: of something else. */
export type PaymentTold = ({ outTradeNo: string } & GatewayPayment) | null

export type NoticeFault = { type: 'notice_unsigned' | 'notice_unreadable' }

/**
 * Where students pay. Of whatever it answers, only what it has signed is believed; what can go wrong is a value.
 * Any process may ask, many at once, and nothing of a payer is kept or logged.
 */
export abstract class PaymentGateway {
  /** Makes an order payable. The same order again is answered the same. */
  abstract open(order: GatewayOrder): Promise<Result<PayWith, GatewayFault | OrderDiffers>>
  abstract ask(outTradeNo: string): Promise<Result<GatewayState, GatewayFault>>
  /** From then on nobody can pay it; `paid` if somebody has. */
  abstract close(outTradeNo: string): Promise<Result<'closed' | 'paid', GatewayFault>>
  abstract readNotice(notice: SignedNotice): Result<PaymentTold, NoticeFault>
}
