import { localeOf } from '#backend/http/errors/explain'
import { requireStepUp } from '#backend/identity/step_up'
import { refuse } from '#backend/jobs/errors'
import { streamFile } from '#backend/jobs/job_results'
import { fileOfOwnJob } from '#backend/jobs/queries/file_of_own_job'
import { say } from '#backend/lang/words'
import { civilDateOf } from '#domain/calendar/instant'
import type { HttpContext } from '@adonisjs/core/http'

/** The file that an own job has made. */
export default class DownloadResultController {
  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const found = await fileOfOwnJob(viewer, params.id)
    if (!found.ok) return refuse(ctx, found.error)
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const { id, recordedAt } = found.value.job
    const name = say(localeOf(ctx), found.value.name)
    const encoded = encodeURIComponent(`${name}-${civilDateOf(recordedAt.toISO()!)}.pdf`)
    response.header('content-type', 'application/pdf')
    response.header('content-disposition', `attachment; filename*=UTF-8''${encoded}`)
    response.header('cache-control', 'no-store')
    response.header('x-content-type-options', 'nosniff')
    return response.stream(await streamFile(id))
  }
}
