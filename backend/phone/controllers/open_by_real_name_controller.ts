import { openByRealName } from '#backend/phone/actions/open_by_real_name'
import { refuse } from '#backend/phone/errors'
import { nameFields, withoutFullId } from '#backend/phone/real_name_in_request'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

export const body = vine.create({ unitId: vine.string().uuid(), ...nameFields })

/** Real-name check of 2021: 学号 and the last four of the ID number against the school’s list. */
export default class OpenByRealNameController {
  async handle(ctx: HttpContext) {
    const sent = withoutFullId(await ctx.request.validateUsing(body))
    if (!sent.ok) return refuse(ctx, sent.error)
    const opened = await openByRealName(sent.value, ctx.request.ip())
    return opened.ok ? ctx.response.created({ data: opened.value }) : refuse(ctx, opened.error)
  }
}
