import env from '#start/env'
import { byTls } from '#config/by_tls'
import { wechatNoticeSettings } from '#config/student_notices'
import { wechatSettings } from '#config/wechat_pay'
import type { Secret } from '@adonisjs/core/helpers'

/** Who may ask WeChat who has opened a page. */
export interface WechatApp {
  url: string
  appid: string
  secret: Secret<string>
}

/** How whoever pays inside WeChat is known (微信登录). */
export interface WechatLogin {
  /** 公众号: for the phone page inside WeChat, which is sent to `authorizeUrl`. */
  page: (WechatApp & { authorizeUrl: string }) | null
  /** 小程序: for a client that asks `wx.login`. */
  miniProgram: WechatApp | null
}

export interface WechatLoginSettings {
  WECHAT_PAY_APPID?: string | undefined
  WECHAT_PAY_LOGIN_APPID?: string | undefined
  WECHAT_PAY_LOGIN_SECRET?: Secret<string> | undefined
  WECHAT_PAY_LOGIN_URL?: string | undefined
  WECHAT_NOTICE_APPID?: string | undefined
  WECHAT_NOTICE_SECRET?: Secret<string> | undefined
  WECHAT_NOTICE_URL?: string | undefined
}

const API = 'https://api.weixin.qq.com'
const OPEN = 'https://open.weixin.qq.com'

function pageOf(settings: WechatLoginSettings): WechatLogin['page'] {
  const { WECHAT_PAY_LOGIN_APPID: own, WECHAT_PAY_APPID: merchants } = settings
  const { WECHAT_PAY_LOGIN_SECRET: secret, WECHAT_PAY_LOGIN_URL: other } = settings
  if (!secret?.release()) {
    if (own) throw new Error('WECHAT_PAY_LOGIN_SECRET must be set, because its APPID is')
    return null
  }
  const appid = own || merchants
  if (!appid) throw new Error('WECHAT_PAY_LOGIN_APPID must be set, because its secret is')
  const [url, open] = [API, OPEN].map((usual) => byTls('WECHAT_PAY_LOGIN_URL', other || usual))
  return { url: url!, appid, secret, authorizeUrl: `${open}/connect/oauth2/authorize` }
}

function miniProgramOf(settings: WechatLoginSettings): WechatApp | null {
  const { WECHAT_NOTICE_APPID: appid, WECHAT_NOTICE_SECRET: secret } = settings
  if (!appid || !secret?.release()) return null
  return { url: byTls('WECHAT_NOTICE_URL', settings.WECHAT_NOTICE_URL || API), appid, secret }
}

/** @throws with the name of what is missing if only some is set */
export const wechatLoginFor = (settings: WechatLoginSettings): WechatLogin => ({
  page: pageOf(settings),
  miniProgram: miniProgramOf(settings),
})

/** Of this installation. */
export const wechatLoginSettings: WechatLoginSettings = {
  WECHAT_PAY_APPID: wechatSettings.WECHAT_PAY_APPID,
  WECHAT_PAY_LOGIN_APPID: wechatSettings.WECHAT_PAY_LOGIN_APPID,
  WECHAT_PAY_LOGIN_SECRET: env.get('WECHAT_PAY_LOGIN_SECRET'),
  WECHAT_PAY_LOGIN_URL: env.get('WECHAT_PAY_LOGIN_URL'),
  WECHAT_NOTICE_APPID: wechatNoticeSettings.WECHAT_NOTICE_APPID,
  WECHAT_NOTICE_SECRET: wechatNoticeSettings.WECHAT_NOTICE_SECRET,
  WECHAT_NOTICE_URL: wechatNoticeSettings.WECHAT_NOTICE_URL,
}
