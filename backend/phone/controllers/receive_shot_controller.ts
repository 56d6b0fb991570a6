import { readUpload } from '#backend/http/uploads/read_upload'
import { receiveShot } from '#backend/phone/actions/receive_shot'
import { answerStanding } from '#backend/phone/answer_standing'
import { refuse } from '#backend/phone/errors'
import { inTurn } from '#backend/phone/in_turn'
import { VerdictWait } from '#backend/photos/queries/wait_for_verdict'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { MAX_MEGABYTES } from '#backend/portraits/files/inspect_file'
import { BURST } from '#domain/photos/burst'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** The photo of a shot, and the burst around it. Answers 201 with the verdict if it is there in time, else 202. */
@inject()
export default class ReceiveShotController {
  constructor(
    private queue: PhotoQueue,
    private verdict: VerdictWait
  ) {}

  async handle(ctx: HttpContext) {
    const upload = await readUpload(ctx.request, MAX_MEGABYTES, BURST)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { bytes, beside, release } = upload.value
    const sent = { bytes, burst: beside.length > 0 ? beside : null }
    const received = await inTurn(() => receiveShot(ctx.bearer, ctx.params.id, sent, this.queue))
    release()
    if (!received.ok) return refuse(ctx, received.error)
    const state = await this.verdict.until(received.value)
    ctx.response.status(state === 'checking' ? 202 : 201)
    return inTurn(() => answerStanding(ctx))
  }
}
