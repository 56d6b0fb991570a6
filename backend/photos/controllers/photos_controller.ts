import { readUpload } from '#backend/documents/read_upload'
import { momentCursor } from '#backend/messages/cursors'
import { readerLocale } from '#backend/messages/explain'
import { refuse } from '#backend/messages/refuse'
import { takePhoto } from '#backend/photos/actions/take_photo'
import { visiblePhoto, visiblePhotos } from '#backend/photos/queries/visible_photos'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { photoRow, photoView } from '#backend/photos/transformers/photo_transformer'
import { notArchived } from '#backend/seasons/queries/phase_of'
import { fullUnit } from '#backend/seasons/queries/visible_units'
import Photo, { PHOTO_STATES } from '#models/photo'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { setTimeout as sleep } from 'node:timers/promises'

/** An upload waits so long for its verdict; a later one arrives by itself. */
const WAIT_MS = 10_000
const LOOK_EVERY_MS = 100
const MOST_MEGABYTES = 25

const page = vine.create({
  after: momentCursor(),
  limit: vine.number().withoutDecimals().range([1, 200]).optional(),
  status: vine.enum(PHOTO_STATES).optional(),
  seasonUnitId: vine.string().uuid().optional(),
})

async function waitForVerdict(id: string) {
  const end = Date.now() + WAIT_MS
  for (;;) {
    const { status } = await Photo.findOrFail(id)
    if (status !== 'checking' || Date.now() > end) return
    await sleep(LOOK_EVERY_MS)
  }
}

/** Photos of a unit: handed in by staff, judged by the worker, shown with their rules in words. */
@inject()
export default class PhotosController {
  constructor(private queue: PhotoQueue) {}

  async index({ request, viewer }: HttpContext) {
    const { after, limit = 50, status, seasonUnitId } = await request.validateUsing(page)
    const [at, id] = (after ?? '').split('~')
    const photos = await visiblePhotos(viewer)
      .if(status, (query) => query.where('status', status!))
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
    const locale = readerLocale(request.header('accept-language'))
    return { data: photoView(await visiblePhoto(viewer, params.id), locale) }
  }

  /** The answer has the verdict where it comes within ten seconds: 201, else 202. */
  async store(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const unit = await fullUnit(viewer, params.id)
    const open = await notArchived(unit)
    if (!open.ok) return refuse(ctx, open.error)
    const upload = await readUpload(request, MOST_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { bytes } = upload.value
    const taken = { seasonUnitId: unit.id, round: 'main', authorId: viewer.user.id, bytes } as const
    const { id } = await takePhoto(taken, this.queue)
    await waitForVerdict(id)
    const photo = await visiblePhoto(viewer, id)
    response.status(photo.status === 'checking' ? 202 : 201)
    return { data: photoView(photo, readerLocale(request.header('accept-language'))) }
  }
}
