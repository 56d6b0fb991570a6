import { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { openKioskSession } from '#backend/kiosks/actions/open_kiosk_session'
import { refuse } from '#backend/kiosks/errors'
import { codeInRequest } from '#backend/phone/code_in_request'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** A 采集码 that is held before the device opens the page of its student. */
@inject()
export default class OpenKioskSessionController {
  constructor(private decoder: CaptureCodeDecoder) {}

  async handle(ctx: HttpContext) {
    const code = await codeInRequest(ctx)
    if (!code.ok) return refuse(ctx, code.error)
    const opened = await openKioskSession(ctx.device, code.value, this.decoder)
    if (!opened.ok) return refuse(ctx, opened.error)
    return ctx.response.created({ data: opened.value })
  }
}
