import { refuse } from '#backend/http/errors/refuse'
import { enqueueRecheckJob } from '#backend/photos/rechecks/enqueue_recheck'
import { recheckProgress } from '#backend/photos/rechecks/recheck_photos'
import { startRecheck } from '#backend/photos/rechecks/start_recheck'
import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import PhotoRecheck from '#models/photos/photo_recheck'
import Season from '#models/seasons/season'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Rechecks of a season's photos: advisory, with their progress. */
@inject()
export default class PhotoRechecksController {
  constructor(private gateway: SeasonGateway) {}

  async index({ bouncer, params }: HttpContext) {
    await bouncer.authorize('readCentre')
    const rechecks = await PhotoRecheck.query()
      .where('season_id', params.id)
      .preload('author')
      .orderBy('recorded_at', 'desc')
      .limit(10)
    const progress = await recheckProgress(rechecks)
    return {
      data: rechecks.map((recheck) => ({
        id: recheck.id,
        ...progress(recheck),
        by: recheck.author.name,
        recordedAt: recheck.recordedAt.toUTC().toISO(),
        finishedAt: recheck.finishedAt?.toUTC().toISO() ?? null,
      })),
    }
  }

  async store(ctx: HttpContext) {
    const { bouncer, params, response, viewer } = ctx
    await bouncer.authorize('changeLimits')
    const season = await Season.findOrFail(params.id)
    const started = await startRecheck(season, viewer.user.id)
    if (!started.ok) return refuse(ctx, started.error)
    await afterCommit('a recheck', () => enqueueRecheckJob(started.value.id, this.gateway))
    response.status(202)
    return { data: started.value }
  }
}
