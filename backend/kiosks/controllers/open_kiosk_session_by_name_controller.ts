import { openKioskSessionByName } from '#backend/kiosks/actions/open_kiosk_session_by_name'
import { refuse } from '#backend/kiosks/errors'
import { nameFields, withoutFullId } from '#backend/phone/real_name_in_request'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create(nameFields)

/** A student types the own number at a device, which opens the page. */
export default class OpenKioskSessionByNameController {
  async handle(ctx: HttpContext) {
    const named = withoutFullId(await ctx.request.validateUsing(body))
    if (!named.ok) return refuse(ctx, named.error)
    const opened = await openKioskSessionByName(ctx.device, named.value)
    return opened.ok ? ctx.response.created({ data: opened.value }) : refuse(ctx, opened.error)
  }
}
