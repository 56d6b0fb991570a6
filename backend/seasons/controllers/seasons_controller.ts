import type { ErrorType } from '#backend/http/errors/error_type'
import { explain, readerLocale } from '#backend/http/errors/explain'
import { refuse } from '#backend/http/errors/refuse'
import { createSeason } from '#backend/seasons/actions/create_season'
import { previewPublication, publishSeason } from '#backend/seasons/actions/publish_season'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { startSeasons } from '#backend/seasons/actions/start_seasons'
import { presets } from '#backend/seasons/policy_presets'
import { refuseDraft } from '#backend/seasons/refuse_draft'
import { describedSeasons, seasonView } from '#backend/seasons/transformers/season_transformer'
import { seasonBody } from '#backend/seasons/validators/season_body'
import Season from '#models/seasons/season'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import logger from '@adonisjs/core/services/logger'

const explained = ({ request }: HttpContext, found: { type: ErrorType }[]) =>
  found.map((one) => explain(one, readerLocale(request.header('accept-language'))))

/** Seasons: drafts from a preset, and their publication. */
@inject()
export default class SeasonsController {
  constructor(private gateway: SeasonGateway) {}

  presets() {
    return {
      data: presets.map(({ policy: _values, ...preset }) => ({ id: preset.code, ...preset })),
    }
  }

  async index({ viewer }: HttpContext) {
    const query = describedSeasons(viewer).orderBy('year', 'desc').orderBy('id')
    if (!viewer.isCentre) {
      query
        .whereNotNull('published_at')
        .whereHas('units', (unit) => unit.whereIn('unit_id', viewer.unitIds))
    }
    const seasons = await query
    return { data: seasons.map(seasonView), meta: { next: null, total: seasons.length } }
  }

  async show({ params, bouncer, viewer }: HttpContext) {
    await bouncer.authorize('readCentre')
    return { data: seasonView(await describedSeasons(viewer).where('id', params.id).firstOrFail()) }
  }

  async store(ctx: HttpContext) {
    await ctx.bouncer.authorize('manageSeasons')
    const { changes = {}, ...body } = await ctx.request.validateUsing(seasonBody)
    const created = await createSeason({ ...body, changes, authorId: ctx.viewer.user.id })
    if (created.ok) {
      ctx.response.status(201)
      const season = describedSeasons(ctx.viewer).where('id', created.value.id)
      return { data: seasonView(await season.firstOrFail()) }
    }
    return refuseDraft(ctx, created.error)
  }

  /** The obstacles and warnings of a publication. */
  async publication(ctx: HttpContext) {
    await ctx.bouncer.authorize('manageSeasons')
    const previewed = await previewPublication(await Season.findOrFail(ctx.params.id))
    if (!previewed.ok) return refuse(ctx, previewed.error)
    const { units, obstacles, warnings } = previewed.value
    const explanations = {
      obstacles: explained(ctx, obstacles),
      warnings: explained(ctx, warnings),
    }
    return { data: { units, ...explanations } }
  }

  async publish(ctx: HttpContext) {
    await ctx.bouncer.authorize('manageSeasons')
    const season = await Season.findOrFail(ctx.params.id)
    const published = await publishSeason(season, ctx.viewer.user.id)
    if (!published.ok) return refuse(ctx, published.error)
    // The publication is committed: without an engine the sweep starts the seasons later.
    const started = await startSeasons(this.gateway).catch((err) => {
      logger.warn({ err }, 'seasons not started: the sweep will start them')
      return []
    })
    const { units, warnings } = published.value
    return {
      data: { units, started: started.length },
      meta: { warnings: explained(ctx, warnings) },
    }
  }
}
