import { readClock } from '#backend/clock/season_clock'
import { datedCursor } from '#backend/http/cursors'
import { taskPage } from '#backend/seasons/queries/task_page'
import { taskView } from '#backend/seasons/transformers/task_transformer'
import { civilDateOf } from '#domain/calendar/instant'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({
  after: datedCursor(),
  limit: vine.number().withoutDecimals().range([1, 200]).optional(),
  seasonId: vine.string().uuid().optional(),
})

/** Open tasks of the viewer: the own side's first, soonest due first. */
export default class TasksController {
  async index({ request, viewer }: HttpContext) {
    const { after, limit = 50, seasonId } = await request.validateUsing(page)
    const { tasks, total } = await taskPage(viewer, { seasonId, after, limit })
    const today = civilDateOf((await readClock()).now)
    const shown = tasks.slice(0, limit)
    const last = shown.at(-1)
    return {
      data: shown.map((task) => taskView(task, viewer, today)),
      meta: {
        next: tasks.length > limit && last ? `${last.dueOn ?? '9999'}~${last.id}` : null,
        total,
      },
    }
  }
}
