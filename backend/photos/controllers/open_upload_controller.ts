import { answer } from '#backend/http/answer'
import JobTransformer from '#backend/jobs/transformers/job_transformer'
import { refuse } from '#backend/photos/errors'
import { openUpload } from '#backend/photos/folder_uploads/open_upload'
import { ownUpload } from '#backend/photos/folder_uploads/own_upload'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const MAX_PHOTOS = 100_000

const body = vine.create({ total: vine.number().withoutDecimals().range([1, MAX_PHOTOS]) })

/** Opens the job of a folder of photos, or continues the one that was interrupted. */
export default class OpenUploadController {
  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const unit = await unitOfRoute(ctx)
    const { total } = await request.validateUsing(body)
    const opened = await openUpload(unit, { authorId: viewer.user.id, total })
    if (!opened.ok) return refuse(ctx, opened.error)
    response.status(201)
    return answer(JobTransformer.transform(await ownUpload(viewer, opened.value.id)))
  }
}
