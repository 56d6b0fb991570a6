import type { WechatPayer } from '#backend/payments/gateway/payment_gateway'
import { askJson } from '#backend/student_notices/channels/ask_json'
import type { WechatApp, WechatLogin } from '#config/wechat_login'
import { err, ok, type Result } from '#domain/result'
import logger from '@adonisjs/core/services/logger'
import { isLoginState, mintLoginState } from './login_state.js'

/** What a client brings for WeChat to say who pays; a code is good once, for five minutes. */
export interface LoginCode {
  code: string
  /** Of the page (公众号网页授权), as the server has made it; a mini-program has none. */
  state?: string
}

export type PayerFault = {
  type:
    /** This installation asks nobody in WeChat. */
    | 'no_wechat_login'
    /** Used, expired, or asked for by another session: another one will do. */
    | 'wechat_code_over'
    | 'wechat_refused'
    | 'wechat_away'
}

type Asking = WechatApp & { path: string; codeName: string }

/** invalid code; oauth_code超时; code been used */
const CODE_OVER = [40029, 42003, 40163]
/** 系统繁忙; API 调用太频繁 */
const BUSY = [-1, 45011]

/** Who pays inside WeChat, as WeChat says: what a client says itself is not believed. Nothing of it is kept or logged. */
export class WechatPayers {
  constructor(
    private login: WechatLogin,
    /** The phone page. */
    private pageUrl: string
  ) {}

  /** Where the page of a session is sent inside WeChat (snsapi_base: nobody is asked anything); null without settings. */
  authorizeUrl(sessionId: string): string | null {
    if (!this.login.page) return null
    const { appid, authorizeUrl } = this.login.page
    // WeChat wants them in this order.
    const query = new URLSearchParams([
      ['appid', appid],
      ['redirect_uri', this.pageUrl],
      ['response_type', 'code'],
      ['scope', 'snsapi_base'],
      ['state', mintLoginState(sessionId)],
    ])
    return `${authorizeUrl}?${query.toString()}#wechat_redirect`
  }

  /** Who has got a code, for the session that asked for it. */
  async payerOf(
    { code, state }: LoginCode,
    sessionId: string
  ): Promise<Result<WechatPayer, PayerFault>> {
    const asking = this.#asking(state !== undefined)
    if (!asking) return err({ type: 'no_wechat_login' })
    if (state !== undefined && !isLoginState(state, sessionId))
      return err({ type: 'wechat_code_over' })
    const { url, path, appid, secret, codeName } = asking
    const query = new URLSearchParams({
      ...{ appid, secret: secret.release(), [codeName]: code, grant_type: 'authorization_code' },
    })
    const asked = await askJson(`${url}${path}?${query.toString()}`, {})
    if (!asked.ok) return err({ type: 'wechat_away' })
    const { openid, errcode } = asked.value
    return typeof openid === 'string' ? ok({ appid, openid }) : refused(Number(errcode))
  }

  #asking(isPage: boolean): Asking | null {
    const { page, miniProgram } = this.login
    if (isPage) return page && { ...page, path: '/sns/oauth2/access_token', codeName: 'code' }
    return miniProgram && { ...miniProgram, path: '/sns/jscode2session', codeName: 'js_code' }
  }
}

function refused(code: number): Result<never, PayerFault> {
  if (CODE_OVER.includes(code)) return err({ type: 'wechat_code_over' })
  if (BUSY.includes(code)) return err({ type: 'wechat_away' })
  // An APPID or a secret that is wrong: whoever runs the product has to know.
  logger.error({ code }, 'WeChat does not say who pays')
  return err({ type: 'wechat_refused' })
}
