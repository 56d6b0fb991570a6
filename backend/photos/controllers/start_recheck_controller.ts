import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { refuse } from '#backend/photos/errors'
import { enqueueRecheckJob } from '#backend/photos/rechecks/enqueue_recheck'
import { startRecheck } from '#backend/photos/rechecks/start_recheck'
import Season from '#models/seasons/season'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Starts a recheck of a season's photos. */
@inject()
export default class StartRecheckController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const season = await Season.findOrFail(params.id)
    const started = await startRecheck(season, viewer.user.id)
    if (!started.ok) return refuse(ctx, started.error)
    await afterCommit('a recheck', () => enqueueRecheckJob(started.value.id, this.gateway))
    response.status(202)
    return { data: started.value }
  }
}
