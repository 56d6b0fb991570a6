import { resolveLateReturn } from '#backend/chsi/actions/resolve_late_return'
import ChsiReturn from '#models/chsi/chsi_return'
import type { HttpContext } from '@adonisjs/core/http'

/** The centre closes a case. */
export default class ResolveChsiReturnController {
  async handle({ params, viewer }: HttpContext) {
    const late = await ChsiReturn.findOrFail(params.id)
    await resolveLateReturn(late, viewer.user.id)
    return { data: { id: late.id } }
  }
}
