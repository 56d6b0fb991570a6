import { explain, readerLocale } from '#backend/http/errors/explain'
import { refuse } from '#backend/http/errors/refuse'
import { say, type Locale } from '#backend/lang/words'
import { readUpload } from '#backend/http/uploads/read_upload'
import { importWindows } from '#backend/seasons/actions/import_windows'
import type { Column, CsvFault } from '#domain/season/windows_table'
import CityWindow from '#models/seasons/city_window'
import Season from '#models/seasons/season'
import type { HttpContext } from '@adonisjs/core/http'

const ONE_MEGABYTE = 1

/** A fault in the reader's language; a missing column gets its header in that language. */
function explainFault(fault: CsvFault, locale: Locale) {
  const { message } = explain(fault, locale)
  if (fault.type !== 'column_missing') return { ...fault, message }
  return { ...fault, column: say(locale, `seasons.columns.${fault.column as Column}`), message }
}

/** The city windows of a season (annex 1 of the notice). */
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
    const faults = error.faults.map((fault) => explainFault(fault, locale))
    return refuse(ctx, { ...error, faults, count: faults.length } as { type: 'bad_rows' })
  }
}
