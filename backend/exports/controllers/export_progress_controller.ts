import { today } from '#backend/clock/season_clock'
import { exportProgress } from '#backend/exports/actions/export_progress'
import { refuse } from '#backend/exports/errors'
import { localeOf } from '#backend/http/errors/explain'
import { sendBook } from '#backend/http/send_book'
import { requireStepUp } from '#backend/identity/step_up'
import { say } from '#backend/lang/words'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The progress of a unit as a workbook. */
export default class ExportProgressController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const locale = localeOf(ctx)
    const exported = await exportProgress({ viewer: ctx.viewer, unit, locale })
    if (!exported.ok) return refuse(ctx, exported.error)
    return sendBook(
      ctx,
      exported.value,
      `${say(locale, 'exports.progress.title')}-${await today()}`
    )
  }
}
