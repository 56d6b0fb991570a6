import { answerWith } from '#backend/http/answer'
import { waitingWork } from '#backend/photos/wall/waiting_work'
import WaitingWorkTransformer from '#backend/photos/transformers/waiting_work_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const filter = vine.create({ seasonId: vine.string().uuid().optional() })

/** Photos and limits that wait for the viewer, counted by season. */
export default class ListWaitingWorkController {
  async handle({ request, viewer }: HttpContext) {
    const { seasonId } = await request.validateUsing(filter)
    const work = await waitingWork(viewer, seasonId)
    return answerWith(WaitingWorkTransformer.transform(work), { next: null, total: work.length })
  }
}
