import { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { openSession } from '#backend/phone/actions/open_session'
import { codeInRequest } from '#backend/phone/code_in_request'
import { refuse } from '#backend/phone/errors'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** A 采集码 opens the page of its student. */
@inject()
export default class OpenPhoneController {
  constructor(private decoder: CaptureCodeDecoder) {}

  async handle(ctx: HttpContext) {
    const code = await codeInRequest(ctx)
    if (!code.ok) return refuse(ctx, code.error)
    const opened = await openSession(code.value, this.decoder)
    if (!opened.ok) return refuse(ctx, opened.error)
    return ctx.response.created({ data: opened.value })
  }
}
