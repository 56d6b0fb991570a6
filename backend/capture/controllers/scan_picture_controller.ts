import { scanCode } from '#backend/capture/actions/scan_code'
import { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { refuse } from '#backend/capture/errors'
import { findCode } from '#backend/capture/pictures/find_code'
import { MAX_MEGABYTES } from '#backend/capture/pictures/picture_fault'
import BoundCodeTransformer from '#backend/capture/transformers/bound_code_transformer'
import { answer } from '#backend/http/answer'
import { readUpload } from '#backend/http/uploads/read_upload'
import { requireOpen } from '#backend/units/queries/read_phase'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** The picture of a code, as a student has saved it, or a frame of a camera. It is looked at and not kept. */
@inject()
export default class ScanPictureController {
  constructor(private decoder: CaptureCodeDecoder) {}

  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const open = await requireOpen(unit)
    if (!open.ok) return refuse(ctx, open.error)
    const upload = await readUpload(ctx.request, MAX_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const found = await findCode(upload.value.bytes)
    if (!found.ok) return refuse(ctx, found.error)
    const scanned = await scanCode(unit, found.value, ctx.viewer.user.id, this.decoder)
    if (!scanned.ok) return refuse(ctx, scanned.error)
    return answer(BoundCodeTransformer.transform(scanned.value))
  }
}
