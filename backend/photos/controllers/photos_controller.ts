import { readUpload } from '#backend/http/uploads/read_upload'
import type { Viewer } from '#backend/identity/viewer'
import { momentCursor } from '#backend/http/cursors'
import { readerLocale } from '#backend/http/errors/explain'
import { refuse } from '#backend/http/errors/refuse'
import { handInPhoto } from '#backend/photos/actions/hand_in_photo'
import { MAX_MEGABYTES } from '#backend/portraits/files/inspect_file'
import { advisoryVerdict } from '#backend/photos/queries/advisory_verdict'
import { personOfPhoto } from '#backend/photos/queries/person_of_photo'
import { newestPhotos } from '#backend/photos/queries/newest_photos'
import { visiblePhoto, visibleDuplicate } from '#backend/photos/queries/visible_photos'
import { VerdictWait } from '#backend/photos/queries/wait_for_verdict'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { uploadDetails } from '#backend/photos/validators/upload_details'
import { photoRow, photoView } from '#backend/photos/transformers/photo_transformer'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import { fullUnit } from '#backend/units/queries/visible_units'
import { PHOTO_STATES } from '#domain/photos/desk'
import type Photo from '#models/photos/photo'
import { inject } from '@adonisjs/core'
import type { HttpContext, HttpRequest } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({
  after: momentCursor(),
  limit: vine.number().withoutDecimals().range([1, 200]).optional(),
  status: vine.enum([...PHOTO_STATES, 'open', 'to_retake'] as const).optional(),
  seasonId: vine.string().uuid().optional(),
  seasonUnitId: vine.string().uuid().optional(),
})

/** Photos of a unit: handed in by staff, judged by a worker, shown with each rule in words. */
@inject()
export default class PhotosController {
  constructor(
    private queue: PhotoQueue,
    private verdict: VerdictWait
  ) {}

  async index({ request, viewer }: HttpContext) {
    const { after, limit = 50, ...filters } = await request.validateUsing(page)
    const [at, id] = (after ?? '').split('~')
    const cursor = id ? ([at!, id] as [string, string]) : undefined
    const photos = await newestPhotos(viewer, { ...filters, after: cursor }, limit + 1)
    const shown = photos.slice(0, limit)
    const last = shown.at(-1)
    const next =
      photos.length > limit && last ? `${last.recordedAt.toUTC().toISO()}~${last.id}` : null
    return { data: shown.map(photoRow), meta: { next } }
  }

  async show({ params, request, viewer }: HttpContext) {
    const photo = await visiblePhoto(viewer, params.id)
    return { data: await this.#shown(photo, viewer, request) }
  }

  /** Answers 201 with the verdict if it is there within ten seconds, else 202. */
  async store(ctx: HttpContext) {
    const { bouncer, params, request, response, viewer } = ctx
    const unit = await fullUnit(viewer, params.id)
    await bouncer.authorize('handInPhotos', unit.unitId)
    const upload = await readUpload(request, MAX_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { bytes, release } = upload.value
    const wanted = { bytes, ...(await request.validateUsing(uploadDetails)) }
    const handedIn = await handInPhoto(unit, wanted, viewer.user.id, this.queue)
    release()
    if (!handedIn.ok) return refuse(ctx, handedIn.error)
    const { id } = handedIn.value
    await this.verdict.until(id)
    const photo = await visiblePhoto(viewer, id)
    response.status(photo.status === 'checking' ? 202 : 201)
    return { data: await this.#shown(photo, viewer, request) }
  }

  async #shown(photo: Photo, viewer: Viewer, request: HttpRequest) {
    const locale = readerLocale(request.header('accept-language'))
    return {
      ...photoView(photo, locale),
      sameAs: await visibleDuplicate(viewer, photo),
      person: await personOfPhoto(photo),
      advisory: await advisoryVerdict(photo),
      rounds: await readRounds(photo.seasonUnit),
    }
  }
}
