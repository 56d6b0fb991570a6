import { closeKiosk } from '#backend/kiosks/actions/close_kiosk'
import { visibleKiosks } from '#backend/kiosks/queries/visible_kiosks'
import type { HttpContext } from '@adonisjs/core/http'

/** Closes a device of a fixed point, at once. */
export default class CloseKioskController {
  async handle({ params, response, viewer }: HttpContext) {
    const { id } = await visibleKiosks(viewer).where('kiosks.id', params.id).firstOrFail()
    await closeKiosk(id, viewer.user.id)
    return response.noContent()
  }
}
