import { findCode } from '#backend/capture/pictures/find_code'
import { MAX_MEGABYTES } from '#backend/capture/pictures/picture_fault'
import { readUpload } from '#backend/http/uploads/read_upload'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** Many times what a code holds: whatever else was scanned is refused by its name. */
const LONGEST_TOKEN = 4_000

export const sentCode = vine.create({ token: vine.string().trim().maxLength(LONGEST_TOKEN) })

/** A 采集码 as a picture of the album or of the camera, or as a scanner reads it. */
export async function codeInRequest({ request }: Pick<HttpContext, 'request'>) {
  if (request.is(['json'])) {
    const { token } = await request.validateUsing(sentCode)
    return { ok: true as const, value: Buffer.from(token) }
  }
  const upload = await readUpload(request, MAX_MEGABYTES)
  return upload.ok ? findCode(upload.value.bytes) : upload
}
