import { explain, readerLocale } from '#backend/messages/explain'
import { refuse } from '#backend/messages/refuse'
import { readUpload } from '#backend/documents/read_upload'
import { importWindows } from '#backend/seasons/actions/import_windows'
import CityWindow from '#models/city_window'
import Season from '#models/season'
import type { HttpContext } from '@adonisjs/core/http'

const ONE_MEGABYTE = 1

/** The city windows of a season, as the notice's annex 1 lists them. */
export default class WindowsController {
  async index({ params, bouncer }: HttpContext) {
    await bouncer.authorize('readCentre')
    const windows = await CityWindow.query()
      .where('season_id', params.id)
      .preload('region')
      .orderBy('first_day')
    return {
      data: windows.map(({ id, region, firstDay, lastDay, from, to }) => ({
        id,
        region: region.name,
        regionId: region.id,
        firstDay,
        lastDay,
        from,
        to,
      })),
      meta: { next: null, total: windows.length },
    }
  }

  async store(ctx: HttpContext) {
    const { params, bouncer, viewer, request } = ctx
    await bouncer.authorize('planSeasons')
    const season = await Season.findOrFail(params.id)
    const upload = await readUpload(request, ONE_MEGABYTE)
    if (!upload.ok) return refuse(ctx, upload.error)
    const imported = await importWindows(season, upload.value.bytes, viewer.user.id)
    if (imported.ok) return { data: imported.value }
    const { error } = imported
    if (error.type !== 'bad_rows') return refuse(ctx, error)
    const locale = readerLocale(request.header('accept-language'))
    const faults = error.faults.map((fault) => ({ ...fault, ...explain(fault, locale) }))
    return refuse(ctx, { ...error, faults, count: faults.length } as { type: 'bad_rows' })
  }
}
