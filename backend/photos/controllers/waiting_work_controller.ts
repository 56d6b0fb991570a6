import { waitingWork } from '#backend/photos/queries/waiting_work'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const filter = vine.create({ seasonId: vine.string().uuid().optional() })

/** Photos and limits that wait for the viewer, counted by season. */
export default class WaitingWorkController {
  async index({ request, viewer }: HttpContext) {
    const { seasonId } = await request.validateUsing(filter)
    const data = await waitingWork(viewer, seasonId)
    return { data, meta: { next: null, total: data.length } }
  }
}
