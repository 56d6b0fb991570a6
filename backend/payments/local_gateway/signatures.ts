import { createCipheriv, randomBytes, sign, verify } from 'node:crypto'
import type { LocalKeys } from './local_keys.js'

/** Signed and verified here without the library of the merchant, so that each side checks the other. */
const ALGORITHM = 'RSA-SHA256'
const MAX_AGE_SECONDS = 5 * 60

const lines = (...parts: string[]) => Buffer.from(parts.map((part) => `${part}\n`).join(''))
const seconds = () => String(Math.floor(Date.now() / 1000))

/** The headers by which the platform signs what it says. */
export function signedHeaders(
  body: string,
  { platform, publicKeyId }: LocalKeys,
  timestamp = seconds()
) {
  const nonce = randomBytes(16).toString('hex')
  const signature = sign(ALGORITHM, lines(timestamp, nonce, body), platform.privateKey)
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': publicKeyId,
    'Wechatpay-Signature': signature.toString('base64'),
  }
}

export interface SignedRequest {
  method: string
  /** With its query. */
  path: string
  body: string
  authorization: string
}

/** Has the merchant signed this request, just now? */
export function isOfMerchant(
  { method, path, body, authorization }: SignedRequest,
  { mchid, serial, merchant }: LocalKeys
): boolean {
  if (!authorization.startsWith('WECHATPAY2-SHA256-RSA2048 ')) return false
  const said = Object.fromEntries(
    [...authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value!])
  )
  const { timestamp = '', nonce_str: nonce = '', signature = '' } = said
  if (said.mchid !== mchid || said.serial_no !== serial) return false
  if (Math.abs(Number(seconds()) - Number(timestamp)) > MAX_AGE_SECONDS) return false
  const message = lines(method, path, timestamp, nonce, body)
  return verify(ALGORITHM, message, merchant.publicKey, Buffer.from(signature, 'base64'))
}

/** What a notice holds, sealed by the merchant’s key of APIv3. */
export function sealResource(told: object, apiV3Key: string) {
  const nonce = randomBytes(6).toString('hex')
  const aad = 'transaction'
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(apiV3Key), Buffer.from(nonce))
  cipher.setAAD(Buffer.from(aad))
  const bytes = [cipher.update(JSON.stringify(told), 'utf8'), cipher.final(), cipher.getAuthTag()]
  return {
    ...{ original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM' },
    ...{ ciphertext: Buffer.concat(bytes).toString('base64'), associated_data: aad, nonce },
  }
}
