import { answer } from '#backend/http/answer'
import { readUpload } from '#backend/http/uploads/read_upload'
import { previewList } from '#backend/roster/list/actions/preview_list'
import { refuse } from '#backend/roster/list/errors'
import { MAX_LIST_MEGABYTES } from '#backend/roster/list/read/list_reading'
import ListImportTransformer from '#backend/roster/list/transformers/list_import_transformer'
import { listChoice } from '#backend/roster/list/validators'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** Reads a school's list with the chosen columns and answers its preview; its bytes are not stored. */
export default class PreviewListController {
  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const unit = await unitOfRoute(ctx)
    const upload = await readUpload(request, MAX_LIST_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { bytes, release } = upload.value
    const { way, kind, masks = false, ...mapping } = await request.validateUsing(listChoice)
    const choice = { way, kind, masks, mapping }
    const preview = await previewList(bytes, unit, viewer.user.id, choice)
    release()
    if (!preview.ok) return refuse(ctx, preview.error)
    await preview.value.load((loader) => loader.load('author').load('job'))
    response.status(201)
    return answer(ListImportTransformer.transform(preview.value))
  }
}
