import { answer } from '#backend/http/answer'
import JobTransformer from '#backend/jobs/transformers/job_transformer'
import { refuse } from '#backend/photos/errors'
import { ownUpload } from '#backend/photos/folder_uploads/own_upload'
import { reportUpload } from '#backend/photos/folder_uploads/report_upload'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({
  done: vine.number().withoutDecimals().min(0),
  state: vine.enum(['done', 'cancelled'] as const).optional(),
})

/** How far the upload of a folder is, as its browser says. */
export default class ReportUploadController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const upload = await ownUpload(viewer, params.id)
    const reported = await reportUpload(upload, await request.validateUsing(body))
    return reported.ok
      ? answer(JobTransformer.transform(reported.value))
      : refuse(ctx, reported.error)
  }
}
