import { WechatPayers } from '#backend/payments/payers/wechat_payers'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Where the page inside WeChat is sent for WeChat to say who pays; null where nobody can pay inside WeChat. */
@inject()
export default class AskWechatLoginController {
  constructor(private payers: WechatPayers) {}

  async handle({ bearer, response }: HttpContext) {
    return response.ok({ data: { url: this.payers.authorizeUrl(bearer.session.id) } })
  }
}
