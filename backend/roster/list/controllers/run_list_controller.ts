import { SeasonGateway } from '#backend/engine/season_gateway'
import { answer } from '#backend/http/answer'
import JobTransformer from '#backend/jobs/transformers/job_transformer'
import { runList } from '#backend/roster/list/actions/run_list'
import { refuse } from '#backend/roster/list/errors'
import { visibleImport } from '#backend/roster/list/queries/visible_import'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Opens the job that writes a previewed list; `GET /api/jobs/:id` shows its progress. */
@inject()
export default class RunListController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { list } = await visibleImport(ctx)
    const opened = await runList(list.id, ctx.viewer.user.id, this.gateway)
    if (!opened.ok) return refuse(ctx, opened.error)
    await opened.value.load('author')
    ctx.response.status(202)
    return answer(JobTransformer.transform(opened.value))
  }
}
