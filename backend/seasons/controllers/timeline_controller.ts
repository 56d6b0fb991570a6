import { numberedCursor } from '#backend/http/cursors'
import { fullUnit } from '#backend/units/queries/visible_units'
import { withNotes } from '#backend/seasons/queries/step_notes'
import UnitStep from '#models/seasons/unit_step'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** The largest value of the integer column `step`. */
const MAX_STEP = 2 ** 31 - 1

const page = vine.create({
  before: numberedCursor(MAX_STEP),
  limit: vine.number().withoutDecimals().range([1, 200]).optional(),
})

/** The steps of a unit, newest first. */
export default class TimelineController {
  async index({ params, request, viewer }: HttpContext) {
    const { before, limit = 50 } = await request.validateUsing(page)
    const unit = await fullUnit(viewer, params.id)
    const steps = await UnitStep.query()
      .where('season_unit_id', unit.id)
      .if(before, (query) => query.where('step', '<', before!))
      .orderBy('step', 'desc')
      .limit(limit + 1)
      .preload('actor')
    const shown = steps.slice(0, limit)
    const noted = await withNotes(unit, shown)
    return {
      data: noted.map(({ step, reason, handler }) => ({
        id: String(step.id),
        step: step.step,
        track: step.track,
        event: step.event,
        fromState: step.fromState,
        toState: step.toState,
        dueOn: step.dueOn,
        actor: step.actor?.name ?? null,
        businessAt: step.businessAt.toUTC().toISO(),
        recordedAt: step.recordedAt.toUTC().toISO(),
        details: step.details,
        reason,
        handler,
      })),
      meta: { next: steps.length > limit ? String(shown.at(-1)!.step) : null },
    }
  }
}
