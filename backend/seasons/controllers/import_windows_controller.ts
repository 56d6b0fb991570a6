import { readUpload } from '#backend/http/uploads/read_upload'
import { importWindows } from '#backend/seasons/actions/import_windows'
import { refuse } from '#backend/seasons/errors'
import { toldFaults } from '#backend/sheets/told_faults'
import Season from '#models/seasons/season'
import type { HttpContext } from '@adonisjs/core/http'

const ONE_MEGABYTE = 1

/** Imports the city windows of a draft from a table: all rows or none. */
export default class ImportWindowsController {
  async handle(ctx: HttpContext) {
    const { params, viewer, request } = ctx
    const season = await Season.findOrFail(params.id)
    const upload = await readUpload(request, ONE_MEGABYTE)
    if (!upload.ok) return refuse(ctx, upload.error)
    const imported = await importWindows(season, upload.value.bytes, viewer.user.id)
    if (imported.ok) return { data: imported.value }
    const { error } = imported
    return refuse(ctx, error.type === 'bad_rows' ? await toldFaults(ctx, error.faults) : error)
  }
}
