import { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { askNumber, receiveSentPhoto } from '#backend/collectors/actions/receive_sent_photo'
import { readSentCode } from '#backend/collectors/actions/read_sent_code'
import { refuseIntake } from '#backend/collectors/errors'
import { sentPhoto } from '#backend/collectors/queries/sent_photo'
import { readSent } from '#backend/collectors/read_sent'
import SentPhotoTransformer from '#backend/collectors/transformers/sent_photo_transformer'
import { answer } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import { readUpload } from '#backend/http/uploads/read_upload'
import { VerdictWait } from '#backend/photos/queries/wait_for_verdict'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { MAX_MEGABYTES } from '#backend/portraits/files/inspect_file'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Whoever asks for the verdict later need not be kept waiting (RFC 7240). */
const isPatient = ({ request }: HttpContext) =>
  !/\brespond-async\b/i.test(request.header('prefer') ?? '')

/**
 * A collector sends a photo. Answers 201 with the verdict if it is there in time, else 202. The same request again has
 * the same answer, as the photo stands then.
 */
@inject()
export default class SendPhotoController {
  constructor(
    private queue: PhotoQueue,
    private verdict: VerdictWait,
    private decoder: CaptureCodeDecoder
  ) {}

  async handle(ctx: HttpContext) {
    const { sender } = ctx
    const upload = await readUpload(ctx.request, MAX_MEGABYTES)
    if (!upload.ok) return refuseIntake(ctx, upload.error)
    const { bytes, release } = upload.value
    const said = await readSent(ctx, bytes)
    if (!said.ok) return refuseIntake(ctx, said.error)
    const { code, ...sent } = said.value
    const of = { collectorId: sender.collector.id, externalNo: sent.externalNo }
    const asked = await askNumber({ ...of, requestHash: sent.requestHash })
    if (asked.ok) {
      const read = await readSentCode(code, sender, this.decoder)
      if (!read.ok) return refuseIntake(ctx, read.error)
      const photo = { ...sent, bytes, read: read.value }
      const received = await receiveSentPhoto(sender.collector, photo, this.queue)
      if (!received.ok) return refuseIntake(ctx, received.error)
    } else if (asked.error.type !== 'sent_before') return refuseIntake(ctx, asked.error)
    release()
    return this.#answer(ctx, of)
  }

  async #answer(ctx: HttpContext, of: { collectorId: string; externalNo: string }) {
    const written = (await sentPhoto(of))!
    if (isPatient(ctx)) await this.verdict.until(written.photo.id)
    const sent = (await sentPhoto(of))!
    ctx.response.status(sent.photo.status === 'checking' ? 202 : 201)
    return answer(SentPhotoTransformer.transform(sent, localeOf(ctx)))
  }
}
