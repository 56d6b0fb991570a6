import Task from '#models/seasons/task'
import type { HttpContext } from '@adonisjs/core/http'
import { datedCursor } from '#backend/http/cursors'
import vine from '@vinejs/vine'
import { ACT_NAMES, ACT_RULES } from '#domain/season/act_rules'
import type { Role } from '#domain/season/codes'

const page = vine.create({
  after: datedCursor(),
  limit: vine.number().withoutDecimals().range([1, 200]).optional(),
})

const actsForRole = (role: Role) => ACT_NAMES.filter((name) => ACT_RULES[name].by.includes(role))

/** Open tasks of the viewer, by the role of each grant at its unit; soonest due first. */
export default class TasksController {
  async index({ request, viewer }: HttpContext) {
    const { after, limit = 50 } = await request.validateUsing(page)
    const [due, id] = (after ?? '').split('~')
    const scoped = Task.query()
      .whereNull('closed_at')
      .where((mine) => {
        mine.whereRaw('false')
        for (const { role, unitId } of viewer.user.grants) {
          mine.orWhere((own) => {
            own.whereIn('act', actsForRole(role))
            if (unitId) own.whereHas('seasonUnit', (unit) => unit.where('unit_id', unitId))
          })
        }
      })
    const [counted] = await scoped.clone().count('* as total')
    const tasks = await scoped
      .if(id, (query) =>
        query.whereRaw(`(coalesce(due_on, '9999'), id::text) > (?, ?)`, [due!, id!])
      )
      .orderByRaw(`coalesce(due_on, '9999'), id::text`)
      .limit(limit + 1)
      .preload('seasonUnit', (unit) => unit.preload('unit'))
    const shown = tasks.slice(0, limit)
    const last = shown.at(-1)
    return {
      data: shown.map(({ id: taskId, act, waitingOn, dueOn, seasonUnit }) => ({
        id: taskId,
        act,
        waitingOn,
        dueOn,
        seasonUnitId: seasonUnit.id,
        unit: seasonUnit.unit.name,
      })),
      meta: {
        next: tasks.length > limit && last ? `${last.dueOn ?? '9999'}~${last.id}` : null,
        total: Number(counted!.$extras.total),
      },
    }
  }
}
