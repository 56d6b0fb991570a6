import env from '#start/env'
import { byTls } from '#config/by_tls'
import type { Secret } from '@adonisjs/core/helpers'
import { readFileSync } from 'node:fs'

/** A merchant of WeChat Pay (微信支付 APIv3), in the mode of a public key (微信支付公钥). */
export interface WechatMerchant {
  url: string
  mchid: string
  appid: string
  /** All that are bound to the merchant: who pays inside WeChat is known to one of them. */
  appids: string[]
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

/** By which payers inside WeChat are known, if it is not the merchant's own. */
type OfPayers = 'WECHAT_PAY_LOGIN_APPID' | 'WECHAT_NOTICE_APPID'

type Text = Exclude<Needed, 'WECHAT_PAY_API_V3_KEY'> | 'WECHAT_PAY_URL' | OfPayers

export type WechatSettings = {
  [Name in Text]?: string | undefined
} & { WECHAT_PAY_API_V3_KEY?: Secret<string> | undefined }

const isSet = (value: string | Secret<string> | undefined) =>
  Boolean(typeof value === 'object' ? value.release() : value)

const appidsOf = (settings: WechatSettings): string[] =>
  (['WECHAT_PAY_APPID', 'WECHAT_PAY_LOGIN_APPID', 'WECHAT_NOTICE_APPID'] as const).flatMap(
    (name) => settings[name] || []
  )

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
    url: byTls('WECHAT_PAY_URL', settings.WECHAT_PAY_URL || 'https://api.mch.weixin.qq.com'),
    mchid: settings.WECHAT_PAY_MCHID!,
    appid: settings.WECHAT_PAY_APPID!,
    appids: appidsOf(settings),
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
  WECHAT_PAY_LOGIN_APPID: env.get('WECHAT_PAY_LOGIN_APPID'),
  WECHAT_NOTICE_APPID: env.get('WECHAT_NOTICE_APPID'),
}
