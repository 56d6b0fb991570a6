import { removeHook } from '#backend/collectors/actions/set_hook'
import type { HttpContext } from '@adonisjs/core/http'

/** A collector is told no more; it asks. */
export default class RemoveHookController {
  async handle({ params, viewer, response }: HttpContext) {
    await removeHook(params.id, viewer.user.id)
    return response.noContent()
  }
}
