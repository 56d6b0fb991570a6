import Task from '#models/task'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { ACT_RULES, type ActName } from '#domain/season/act_rules'

const page = vine.create({
  after: vine.string().optional(),
  limit: vine.number().withoutDecimals().range([1, 200]).optional(),
})

/** What the viewer is to do next, soonest due first. */
export default class TasksController {
  async index({ request, viewer }: HttpContext) {
    const { after, limit = 50 } = await request.validateUsing(page)
    const mine = Object.entries(ACT_RULES)
      .filter(([, { by }]) => by.some((role) => viewer.has(role)))
      .map(([act]) => act as ActName)
    const [due, id] = (after ?? '').split('~')
    const scoped = Task.query()
      .whereNull('closed_at')
      .whereIn('act', mine)
      .if(!viewer.isCentre, (query) =>
        query.whereHas('seasonUnit', (unit) => unit.whereIn('unit_id', viewer.unitIds))
      )
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
