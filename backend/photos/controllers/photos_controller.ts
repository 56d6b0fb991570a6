import { readUpload } from '#backend/documents/read_upload'
import type { Viewer } from '#backend/identity/viewer'
import { momentCursor } from '#backend/messages/cursors'
import { readerLocale } from '#backend/messages/explain'
import { refuse } from '#backend/messages/refuse'
import { takePhoto } from '#backend/photos/actions/take_photo'
import { MOST_MEGABYTES } from '#backend/photos/file/inspect_file'
import { advisoryVerdict } from '#backend/photos/queries/advisory_verdict'
import { personOfPhoto } from '#backend/photos/queries/person_of_photo'
import { visiblePhoto, visiblePhotos, visibleTwin } from '#backend/photos/queries/visible_photos'
import { waitForVerdict } from '#backend/photos/queries/wait_for_verdict'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { photoRow, photoView } from '#backend/photos/transformers/photo_transformer'
import { notArchived, openRound } from '#backend/seasons/queries/phase_of'
import { fullUnit } from '#backend/seasons/queries/visible_units'
import { PHOTO_STATES, type PhotoState } from '#models/photo'
import type Photo from '#models/photo'
import { inject } from '@adonisjs/core'
import type { HttpContext, HttpRequest } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** What waits for a person, whatever for. */
const OPEN: PhotoState[] = ['awaiting_review', 'appealed', 'parked']

const page = vine.create({
  after: momentCursor(),
  limit: vine.number().withoutDecimals().range([1, 200]).optional(),
  status: vine.enum([...PHOTO_STATES, 'open'] as const).optional(),
  seasonUnitId: vine.string().uuid().optional(),
})

/** Photos of a unit: handed in by staff, judged by the worker, shown with their rules in words. */
@inject()
export default class PhotosController {
  constructor(private queue: PhotoQueue) {}

  async index({ request, viewer }: HttpContext) {
    const { after, limit = 50, status, seasonUnitId } = await request.validateUsing(page)
    const [at, id] = (after ?? '').split('~')
    const photos = await visiblePhotos(viewer)
      .if(status, (query) => query.whereIn('status', status === 'open' ? OPEN : [status!]))
      .if(seasonUnitId, (query) => query.where('season_unit_id', seasonUnitId!))
      .if(id, (query) => query.whereRaw('(recorded_at, id) < (?, ?)', [at!, id!]))
      .orderBy([
        { column: 'recorded_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit + 1)
      .preload('seasonUnit', (unit) => unit.preload('unit'))
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

  /** The answer has the verdict where it comes within ten seconds: 201, else 202. */
  async store(ctx: HttpContext) {
    const { bouncer, params, request, response, viewer } = ctx
    const unit = await fullUnit(viewer, params.id)
    await bouncer.authorize('handInPhotos', unit.unitId)
    const open = await notArchived(unit)
    if (!open.ok) return refuse(ctx, open.error)
    const upload = await readUpload(request, MOST_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { bytes, release } = upload.value
    const round = await openRound(unit)
    const taken = { seasonUnitId: unit.id, round, authorId: viewer.user.id, bytes }
    const { id } = await takePhoto(taken, this.queue)
    release()
    await waitForVerdict(id)
    const photo = await visiblePhoto(viewer, id)
    response.status(photo.status === 'checking' ? 202 : 201)
    return { data: await this.#shown(photo, viewer, request) }
  }

  async #shown(photo: Photo, viewer: Viewer, request: HttpRequest) {
    const locale = readerLocale(request.header('accept-language'))
    const [sameAs, of] = [await visibleTwin(viewer, photo), await personOfPhoto(photo)]
    const advisory = await advisoryVerdict(photo)
    return { ...photoView(photo, locale), sameAs, person: of, advisory }
  }
}
