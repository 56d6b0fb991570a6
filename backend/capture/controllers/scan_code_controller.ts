import { scanCode } from '#backend/capture/actions/scan_code'
import { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { refuse } from '#backend/capture/errors'
import BoundCodeTransformer from '#backend/capture/transformers/bound_code_transformer'
import { answer } from '#backend/http/answer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { requireOpen } from '#backend/units/queries/read_phase'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** Many times what a code holds: whatever else was scanned is refused by its name. */
const LONGEST_TOKEN = 4_000

const body = vine.create({ token: vine.string().trim().maxLength(LONGEST_TOKEN) })

/** A code as a scanner types it. */
@inject()
export default class ScanCodeController {
  constructor(private decoder: CaptureCodeDecoder) {}

  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const open = await requireOpen(unit)
    if (!open.ok) return refuse(ctx, open.error)
    const { token } = await ctx.request.validateUsing(body)
    const scanned = await scanCode(unit, Buffer.from(token), ctx.viewer.user.id, this.decoder)
    if (!scanned.ok) return refuse(ctx, scanned.error)
    return answer(BoundCodeTransformer.transform(scanned.value))
  }
}
