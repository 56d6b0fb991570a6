import { openByRealName } from '#backend/phone/actions/open_by_real_name'
import { refuse } from '#backend/phone/errors'
import { isFullId } from '#domain/roster/last_four'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

export const body = vine.create({
  unitId: vine.string().uuid(),
  xh: vine.string().trim().minLength(1).maxLength(40),
  lastFour: vine.string().trim().minLength(1).maxLength(20),
})

/** Real-name check of 2021: 学号 and the last four of the ID number against the school’s list. */
export default class OpenByRealNameController {
  async handle(ctx: HttpContext) {
    const sent = await ctx.request.validateUsing(body)
    for (const field of ['xh', 'lastFour'] as const)
      if (isFullId(sent[field])) return refuse(ctx, { type: 'full_id_sent', field })
    const opened = await openByRealName(sent, ctx.request.ip())
    return opened.ok ? ctx.response.created({ data: opened.value }) : refuse(ctx, opened.error)
  }
}
