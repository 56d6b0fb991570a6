import { answer } from '#backend/http/answer'
import { readUpload } from '#backend/http/uploads/read_upload'
import { refuse } from '#backend/roster/list/errors'
import { lastMapping } from '#backend/roster/list/queries/imports_of_unit'
import { askColumns } from '#backend/roster/list/read/read_in_child'
import { MAX_LIST_MEGABYTES } from '#backend/roster/list/read/list_reading'
import ListColumnsTransformer from '#backend/roster/list/transformers/list_columns_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The columns of a file, and which of them are probably those of the list. Stores nothing. */
export default class ReadListColumnsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const upload = await readUpload(ctx.request, MAX_LIST_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { bytes, release } = upload.value
    const read = await askColumns({ bytes, remembered: await lastMapping(unit) })
    release()
    if (!read.ok) return refuse(ctx, read.error)
    return answer(ListColumnsTransformer.transform(read.value))
  }
}
