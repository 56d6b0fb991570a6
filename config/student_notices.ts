import env from '#start/env'
import { byTls } from '#config/by_tls'
import type { Secret } from '@adonisjs/core/helpers'

/** A template of WeChat, and the names of its three fields: what, when, and what to do. */
export interface WechatTemplate {
  id: string
  fields: [what: string, when: string, toDo: string]
}

/** Whose subscription messages students get (微信订阅消息). */
export interface WechatNotices {
  url: string
  appid: string
  secret: Secret<string>
  templates: { photo_state?: WechatTemplate; payment?: WechatTemplate; to_do?: WechatTemplate }
  /** The page that a message opens. */
  page: string
}

/** By whom SMS are sent (阿里云短信服务). */
export interface SmsNotices {
  url: string
  keyId: string
  keySecret: Secret<string>
  signName: string
  /** With one value: `what`. */
  template: string
}

type Settings<Name extends string, SecretName extends string> = {
  [Key in Name]?: string | undefined
} & { [Key in SecretName]?: Secret<string> | undefined }

export type WechatNoticeSettings = Settings<
  | 'WECHAT_NOTICE_URL'
  | 'WECHAT_NOTICE_APPID'
  | 'WECHAT_NOTICE_PAGE'
  | 'WECHAT_NOTICE_PHOTO_STATE'
  | 'WECHAT_NOTICE_PAYMENT'
  | 'WECHAT_NOTICE_TO_DO',
  'WECHAT_NOTICE_SECRET'
>

export type SmsSettings = Settings<
  'SMS_URL' | 'SMS_KEY_ID' | 'SMS_SIGN_NAME' | 'SMS_TEMPLATE',
  'SMS_KEY_SECRET'
>

const FIELDS: WechatTemplate['fields'] = ['thing1', 'time2', 'thing3']

/** `ID`, or `ID:thing4,time2,thing7` where its fields are called otherwise. */
function readTemplate(name: string, value: string): WechatTemplate {
  const [id = '', named] = value.split(':')
  const fields = named?.split(',') ?? FIELDS
  if (!id || fields.length !== 3)
    throw new Error(`${name}=${value} names no template, or not three fields`)
  return { id, fields: fields as WechatTemplate['fields'] }
}

/**
 * Where messages by WeChat are sent; null if nothing is set: then there are none.
 * @throws with the names of what is missing if only some is set
 */
export function wechatNoticesFor(settings: WechatNoticeSettings): WechatNotices | null {
  const { WECHAT_NOTICE_APPID: appid, WECHAT_NOTICE_SECRET: secret } = settings
  if (!appid && !secret?.release()) return null
  if (!appid || !secret?.release())
    throw new Error('WECHAT_NOTICE_APPID and WECHAT_NOTICE_SECRET must both be set')
  const named = {
    photo_state: 'WECHAT_NOTICE_PHOTO_STATE',
    payment: 'WECHAT_NOTICE_PAYMENT',
    to_do: 'WECHAT_NOTICE_TO_DO',
  } as const
  const templates = Object.entries(named).flatMap(([topic, name]) => {
    const value = settings[name]
    return value ? [[topic, readTemplate(name, value)]] : []
  })
  if (templates.length === 0) throw new Error(`${Object.values(named).join(', ')}: one must be set`)
  return {
    url: byTls('WECHAT_NOTICE_URL', settings.WECHAT_NOTICE_URL || 'https://api.weixin.qq.com'),
    ...{ appid, secret, templates: Object.fromEntries(templates) },
    page: settings.WECHAT_NOTICE_PAGE || 'pages/index/index',
  }
}

/** @throws with the names of what is missing if only some is set */
export function smsNoticesFor(settings: SmsSettings): SmsNotices | null {
  const { SMS_KEY_ID, SMS_KEY_SECRET, SMS_SIGN_NAME, SMS_TEMPLATE } = settings
  const needed = {
    SMS_KEY_ID,
    SMS_KEY_SECRET: SMS_KEY_SECRET?.release(),
    SMS_SIGN_NAME,
    SMS_TEMPLATE,
  }
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : name))
  if (missing.length === Object.keys(needed).length) return null
  if (missing.length > 0)
    throw new Error(`${missing.join(', ')} must be set, because others of SMS are`)
  return {
    url: byTls('SMS_URL', settings.SMS_URL || 'https://dysmsapi.aliyuncs.com'),
    ...{ keyId: SMS_KEY_ID!, keySecret: SMS_KEY_SECRET!, signName: SMS_SIGN_NAME! },
    template: SMS_TEMPLATE!,
  }
}

/** Of this installation. */
export const wechatNoticeSettings: WechatNoticeSettings = {
  WECHAT_NOTICE_URL: env.get('WECHAT_NOTICE_URL'),
  WECHAT_NOTICE_APPID: env.get('WECHAT_NOTICE_APPID'),
  WECHAT_NOTICE_SECRET: env.get('WECHAT_NOTICE_SECRET'),
  WECHAT_NOTICE_PAGE: env.get('WECHAT_NOTICE_PAGE'),
  WECHAT_NOTICE_PHOTO_STATE: env.get('WECHAT_NOTICE_PHOTO_STATE'),
  WECHAT_NOTICE_PAYMENT: env.get('WECHAT_NOTICE_PAYMENT'),
  WECHAT_NOTICE_TO_DO: env.get('WECHAT_NOTICE_TO_DO'),
}

export const smsSettings: SmsSettings = {
  SMS_URL: env.get('SMS_URL'),
  SMS_KEY_ID: env.get('SMS_KEY_ID'),
  SMS_KEY_SECRET: env.get('SMS_KEY_SECRET'),
  SMS_SIGN_NAME: env.get('SMS_SIGN_NAME'),
  SMS_TEMPLATE: env.get('SMS_TEMPLATE'),
}
