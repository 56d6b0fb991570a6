import { PaymentGateway, type PayWith } from '#backend/payments/gateway/payment_gateway'
import { payForDraft } from '#backend/phone/actions/pay_for_draft'
import { refuse } from '#backend/phone/errors'
import { PAY_WAYS } from '#domain/money/codes'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const LONGEST_OPENID = 128

export const body = vine.create({
  photoId: vine.string().uuid(),
  way: vine.enum(PAY_WAYS),
  openid: vine
    .string()
    .trim()
    .maxLength(LONGEST_OPENID)
    .optional()
    .requiredWhen('way', '=', 'jsapi'),
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
  constructor(private gateway: PaymentGateway) {}

  async handle(ctx: HttpContext) {
    const { openid: payerOpenid, ...wanted } = await ctx.request.validateUsing(body)
    const asked = { ...wanted, payerOpenid, payerAddress: ctx.request.ip() }
    const opened = await payForDraft(ctx.bearer, asked, this.gateway)
    if (!opened.ok) return refuse(ctx, opened.error)
    const { order, pay } = opened.value
    return ctx.response.created({ data: { amountFen: order.amountFen, ...shown(pay) } })
  }
}
