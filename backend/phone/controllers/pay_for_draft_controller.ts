import { PaymentGateway, type PayWith } from '#backend/payments/gateway/payment_gateway'
import { WechatPayers } from '#backend/payments/payers/wechat_payers'
import { payForDraft } from '#backend/phone/actions/pay_for_draft'
import { refuse } from '#backend/phone/errors'
import { PAY_WAYS } from '#domain/money/codes'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const LONGEST = 128

const short = () => vine.string().trim().minLength(1).maxLength(LONGEST).optional()

export const body = vine.create({
  photoId: vine.string().uuid(),
  way: vine.enum(PAY_WAYS),
  /** By which WeChat says who pays: with the state that the page brings back, or of `wx.login` in a mini-program. */
  wxcode: short().requiredWhen('way', '=', 'jsapi'),
  wxstate: short(),
})

/** What the page needs to pay: a page of the gateway, a code to scan, or what WeChat itself asks for. */
const shown = (pay: PayWith) => ({
  url: pay.way === 'h5' ? pay.url : null,
  qr: pay.way === 'native' ? pay.codeUrl : null,
  parameters: pay.way === 'jsapi' ? pay.parameters : null,
})

/** A student pays for the draft that is to be submitted. */
@inject()
export default class PayForDraftController {
  constructor(
    private gateway: PaymentGateway,
    private payers: WechatPayers
  ) {}

  async handle(ctx: HttpContext) {
    const { wxcode, wxstate: state, ...wanted } = await ctx.request.validateUsing(body)
    const login = wxcode === undefined || wanted.way !== 'jsapi' ? null : { code: wxcode, state }
    const asked = { ...wanted, login, payerAddress: ctx.request.ip() }
    const { gateway, payers } = this
    const opened = await payForDraft(ctx.bearer, asked, { gateway, payers })
    if (!opened.ok) return refuse(ctx, opened.error)
    const { order, pay } = opened.value
    return ctx.response.created({ data: { amountFen: order.amountFen, ...shown(pay) } })
  }
}
