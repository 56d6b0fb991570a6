import { answer } from '#backend/http/answer'
import { LOCALES } from '#backend/lang/words'
import { resetMessage } from '#backend/photos/advice/reset_message'
import ResetPreviewTransformer from '#backend/photos/transformers/reset_preview_transformer'
import { reason } from '#backend/photos/validators/reason'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { captureTime, isMadeUp, windowOf } from '#domain/photos/intake'
import { RESET_REASONS } from '#domain/policy/reset_reasons'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({
  reasonCodes: vine.array(vine.enum(RESET_REASONS)).distinct(),
  note: reason().optional(),
  round: vine.enum(['main', 'make_up'] as const),
})

/** What the student will read if a photo of this unit is reset. */
export default class PreviewResetController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { round, ...told } = await ctx.request.validateUsing(body)
    const rounds = await readRounds(unit)
    const when = { time: captureTime(round, rounds), isMadeUp: isMadeUp(round, rounds) }
    const window = windowOf(round, rounds)
    const [zh, en] = LOCALES.map((locale) => resetMessage({ ...told, ...when, window }, locale))
    const preview = { zh: zh!, en: en!, ...when }
    return answer(ResetPreviewTransformer.transform(preview))
  }
}
