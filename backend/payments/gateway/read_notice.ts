import type { WechatMerchant } from '#config/wechat_pay'
import { err, ok, type Result } from '#domain/result'
import { createDecipheriv } from 'node:crypto'
import { Formatter, Rsa } from 'wechatpay-axios-plugin'
import type { NoticeFault, PaymentTold, SignedNotice } from './payment_gateway.js'
import { readPayment, type WechatTransaction } from './wechat_transaction.js'

/** Older notices are refused, and those from the future: who has recorded one cannot send it later. */
const MAX_AGE_SECONDS = 5 * 60
const TAG_BYTES = 16

/** Did WeChat Pay sign this, not long ago, with the key that this merchant knows? */
function isSigned(
  { headers: { timestamp = '', nonce = '', serial, signature = '' }, body }: SignedNotice,
  { publicKey, publicKeyId }: WechatMerchant
): boolean {
  if (serial !== publicKeyId || !/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > MAX_AGE_SECONDS) return false
  return Rsa.verify(Formatter.response(timestamp, nonce, body), signature, publicKey)
}

interface Sealed {
  ciphertext: string
  nonce: string
  associated_data?: string
}

/** Opens AEAD_AES_256_GCM. @throws if it was sealed by another key, or changed */
function openSealed({ ciphertext, nonce, associated_data = '' }: Sealed, key: string): string {
  const bytes = Buffer.from(ciphertext, 'base64')
  const options = { authTagLength: TAG_BYTES }
  const opening = createDecipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(nonce), options)
  opening.setAuthTag(bytes.subarray(-TAG_BYTES))
  opening.setAAD(Buffer.from(associated_data))
  return opening.update(bytes.subarray(0, -TAG_BYTES), undefined, 'utf8') + opening.final('utf8')
}

/** What a notice says, once its signature, its age and its merchant hold. */
export function readWechatNotice(
  notice: SignedNotice,
  merchant: WechatMerchant
): Result<PaymentTold, NoticeFault> {
  if (!isSigned(notice, merchant)) return err({ type: 'notice_unsigned' })
  try {
    const { event_type: event, resource } = JSON.parse(notice.body)
    // Of refunds and others: another merchant's system may ask for them.
    if (event !== 'TRANSACTION.SUCCESS') return ok(null)
    const opened = openSealed(resource, merchant.apiV3Key.release())
    const told = JSON.parse(opened) as WechatTransaction
    const payment = readPayment(told, merchant)
    return payment ? ok({ outTradeNo: told.out_trade_no, ...payment }) : fault()
  } catch {
    return fault()
  }
}

const fault = () => err({ type: 'notice_unreadable' } as const)
