import { today } from '#backend/clock/season_clock'
import { answerWith } from '#backend/http/answer'
import { datedCursor, pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { taskPage } from '#backend/seasons/queries/task_page'
import TaskTransformer from '#backend/seasons/transformers/task_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({
  after: datedCursor(),
  limit: pageLimit(),
  seasonId: vine.string().uuid().optional(),
})

/** Open tasks of the viewer: the own side's first, soonest due first. */
export default class ListTasksController {
  async handle({ request, viewer }: HttpContext) {
    const { limit = PAGE_ROWS, ...filter } = await request.validateUsing(page)
    const { rows, next, total } = await taskPage(viewer, filter, limit)
    return answerWith(TaskTransformer.transform(rows, viewer, await today()), { next, total })
  }
}
