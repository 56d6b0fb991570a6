import env from '#start/env'
import { isLoopback } from '#config/loopback'
import type { Secret } from '@adonisjs/core/helpers'
import { readFileSync } from 'node:fs'

/** A merchant of WeChat Pay (微信支付 APIv3), in the mode of a public key (微信支付公钥). */
export interface WechatMerchant {
  url: string
  mchid: string
  appid: string
  /** Of the merchant's certificate, with the private key that signs requests. */
  serial: string
  privateKey: string
  /** By which WeChat Pay signs answers and notices: `PUB_KEY_ID_…`. */
  publicKeyId: string
  publicKey: string
  /** Of 32 bytes: notices are sealed by it. */
  apiV3Key: Secret<string>
  /** Where notices arrive. */
  noticeUrl: string
}

const NEEDED = [
  'WECHAT_PAY_MCHID',
  'WECHAT_PAY_APPID',
  'WECHAT_PAY_SERIAL',
  'WECHAT_PAY_PRIVATE_KEY_FILE',
  'WECHAT_PAY_PUBLIC_KEY_ID',
  'WECHAT_PAY_PUBLIC_KEY_FILE',
  'WECHAT_PAY_API_V3_KEY',
] as const

type Needed = (typeof NEEDED)[number]

type Text = Exclude<Needed, 'WECHAT_PAY_API_V3_KEY'> | 'WECHAT_PAY_URL'

export type WechatSettings = {
  [Name in Text]?: string | undefined
} & { WECHAT_PAY_API_V3_KEY?: Secret<string> | undefined }

const isSet = (value: string | Secret<string> | undefined) =>
  Boolean(typeof value === 'object' ? value.release() : value)

/** Orders are asked for and answered by TLS, unless the gateway of a rehearsal runs on this machine. */
function checkUrl(value: string): string {
  if (!URL.canParse(value)) throw new Error(`WECHAT_PAY_URL=${value} is no URL`)
  const { protocol, hostname } = new URL(value)
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname)))
    throw new Error(`WECHAT_PAY_URL=${value} must begin with https://`)
  return value
}

/**
 * The merchant of these settings; null if there are none: then nobody pays online.
 * @throws with the names of what is missing if there are only some, or if a key is not readable or too short
 */
export function wechatMerchantFor(settings: WechatSettings, site: string): WechatMerchant | null {
  const missing = NEEDED.filter((name) => !isSet(settings[name]))
  if (missing.length === NEEDED.length) return null
  if (missing.length > 0)
    throw new Error(`${missing.join(', ')} must be set, because others of WeChat Pay are`)
  const apiV3Key = settings.WECHAT_PAY_API_V3_KEY!
  if (Buffer.byteLength(apiV3Key.release()) !== 32)
    throw new Error('WECHAT_PAY_API_V3_KEY must have 32 bytes')
  return {
    url: checkUrl(settings.WECHAT_PAY_URL || 'https://api.mch.weixin.qq.com'),
    mchid: settings.WECHAT_PAY_MCHID!,
    appid: settings.WECHAT_PAY_APPID!,
    serial: settings.WECHAT_PAY_SERIAL!,
    privateKey: readFileSync(settings.WECHAT_PAY_PRIVATE_KEY_FILE!, 'utf8'),
    publicKeyId: settings.WECHAT_PAY_PUBLIC_KEY_ID!,
    publicKey: readFileSync(settings.WECHAT_PAY_PUBLIC_KEY_FILE!, 'utf8'),
    apiV3Key,
    noticeUrl: new URL('/api/payments/notices', site).href,
  }
}

/** Of this installation. The files are read by the processes that ask the gateway, and no others. */
export const wechatSettings: WechatSettings = {
  WECHAT_PAY_URL: env.get('WECHAT_PAY_URL'),
  WECHAT_PAY_MCHID: env.get('WECHAT_PAY_MCHID'),
  WECHAT_PAY_APPID: env.get('WECHAT_PAY_APPID'),
  WECHAT_PAY_SERIAL: env.get('WECHAT_PAY_SERIAL'),
  WECHAT_PAY_PRIVATE_KEY_FILE: env.get('WECHAT_PAY_PRIVATE_KEY_FILE'),
  WECHAT_PAY_PUBLIC_KEY_ID: env.get('WECHAT_PAY_PUBLIC_KEY_ID'),
  WECHAT_PAY_PUBLIC_KEY_FILE: env.get('WECHAT_PAY_PUBLIC_KEY_FILE'),
  WECHAT_PAY_API_V3_KEY: env.get('WECHAT_PAY_API_V3_KEY'),
}
