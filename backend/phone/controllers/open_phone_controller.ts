import { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { findCode } from '#backend/capture/pictures/find_code'
import { MAX_MEGABYTES } from '#backend/capture/pictures/picture_fault'
import { readUpload } from '#backend/http/uploads/read_upload'
import { openSession } from '#backend/phone/actions/open_session'
import { refuse } from '#backend/phone/errors'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** Many times what a code holds: whatever else was scanned is refused by its name. */
const LONGEST_TOKEN = 4_000

const body = vine.create({ token: vine.string().trim().maxLength(LONGEST_TOKEN) })

/** A 采集码 as a picture of the album or of the camera, or as a scanner reads it; it opens the page of its student. */
@inject()
export default class OpenPhoneController {
  constructor(private decoder: CaptureCodeDecoder) {}

  async handle(ctx: HttpContext) {
    const code = await this.#code(ctx)
    if (!code.ok) return refuse(ctx, code.error)
    const opened = await openSession(code.value, this.decoder)
    if (!opened.ok) return refuse(ctx, opened.error)
    return ctx.response.created({ data: opened.value })
  }

  async #code({ request }: HttpContext) {
    if (request.is(['json'])) {
      const { token } = await request.validateUsing(body)
      return { ok: true as const, value: Buffer.from(token) }
    }
    const upload = await readUpload(request, MAX_MEGABYTES)
    return upload.ok ? findCode(upload.value.bytes) : upload
  }
}
