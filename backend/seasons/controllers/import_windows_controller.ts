import { answer } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import { readUpload } from '#backend/http/uploads/read_upload'
import { importWindows } from '#backend/seasons/actions/import_windows'
import { refuse } from '#backend/seasons/errors'
import SheetFaultTransformer from '#backend/sheets/transformers/sheet_fault_transformer'
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
    if (error.type !== 'bad_rows') return refuse(ctx, error)
    const faults = await answer(SheetFaultTransformer.transform(error.faults, localeOf(ctx)))
    return refuse(ctx, { ...error, faults: faults.data, count: error.faults.length })
  }
}
