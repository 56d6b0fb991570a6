import { readerLocale } from '#backend/http/errors/explain'
import { refuse } from '#backend/http/errors/refuse'
import { ruleName } from '#backend/photos/advice/advice'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { approveLimits } from '#backend/photos/limits/approve_limits'
import { limitsInForce } from '#backend/photos/limits/limits_in_force'
import { previewLimits } from '#backend/photos/limits/preview_limits'
import { proposeLimits } from '#backend/photos/limits/propose_limits'
import { reason } from '#backend/photos/validators/reason'
import { MODEL_PACKS } from '#domain/photos/model_pack'
import { limitsVersion } from '#backend/photos/transformers/limits_version'
import { FIXED_MEASURES, validateLimits, type LimitFault } from '#domain/photos/limits'
import { PHOTO_MEASURES, type PhotoMeasure } from '#domain/photos/rules'
import PhotoLimit from '#models/photos/photo_limit'
import Season from '#models/seasons/season'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const bound = () => vine.number().range([-1_000, 1_000]).nullable()
const limit = () => vine.object({ warn: bound(), fail: bound() })
const names = Object.keys(PHOTO_MEASURES) as PhotoMeasure[]
const wanted = () => ({
  pack: vine.enum(MODEL_PACKS),
  limits: vine.object(
    Object.fromEntries(names.map((name) => [name, limit()])) as Record<
      PhotoMeasure,
      ReturnType<typeof limit>
    >
  ),
})
const previewBody = vine.create(wanted())
const proposal = vine.create({
  ...wanted(),
  reason: reason(),
})

/** Names a measure by its rule in the reader's language. */
function withRuleName({ request }: HttpContext, fault: LimitFault) {
  const locale = readerLocale(request.header('accept-language'))
  return { ...fault, measure: ruleName(PHOTO_MEASURES[fault.measure].rule, locale) }
}

/** A season's photo limits: those in force, a preview of others, and the versions. */
export default class PhotoLimitsController {
  async index({ bouncer, params, request }: HttpContext) {
    await bouncer.authorize('readCentre')
    const season = await Season.findOrFail(params.id)
    const locale = readerLocale(request.header('accept-language'))
    const packs = await Promise.all(
      MODEL_PACKS.map(async (pack) => {
        const { version, limits } = await limitsInForce(season.id, pack)
        const shipped = shippedLimits(pack).limits
        const measures = names.map((name) => {
          const { rule, bad, unit } = PHOTO_MEASURES[name]
          const mayFail = shipped[name].fail !== null
          const isFixed = FIXED_MEASURES.includes(name)
          return {
            name,
            rule,
            ruleName: ruleName(rule, locale),
            bad,
            unit,
            mayFail,
            isFixed,
            ...limits[name],
          }
        })
        return { id: pack, version, measures }
      })
    )
    const versions = await PhotoLimit.query()
      .where('season_id', season.id)
      .preload('author')
      .preload('approver')
      .orderBy('recorded_at', 'desc')
      .limit(50)
    return { data: packs, meta: { versions: versions.map((one) => limitsVersion(one, versions)) } }
  }

  async preview(ctx: HttpContext) {
    await ctx.bouncer.authorize('readCentre')
    const season = await Season.findOrFail(ctx.params.id)
    const { pack, limits } = await ctx.request.validateUsing(previewBody)
    const read = validateLimits(limits, shippedLimits(pack))
    if (!read.ok) return refuse(ctx, withRuleName(ctx, read.error))
    return { data: await previewLimits(season, pack, read.value) }
  }

  async store(ctx: HttpContext) {
    const { bouncer, params, request, response, viewer } = ctx
    await bouncer.authorize('changeLimits')
    const season = await Season.findOrFail(params.id)
    const body = await request.validateUsing(proposal)
    const read = validateLimits(body.limits, shippedLimits(body.pack))
    if (!read.ok) return refuse(ctx, withRuleName(ctx, read.error))
    const proposed = await proposeLimits(season, { ...body, limits: read.value }, viewer.user.id)
    response.status(201)
    return { data: { id: proposed.id, inForce: proposed.inForceAt !== null } }
  }

  async approve(ctx: HttpContext) {
    await ctx.bouncer.authorize('changeLimits')
    const proposed = await PhotoLimit.findOrFail(ctx.params.id)
    const approved = await approveLimits(proposed, ctx.viewer.user.id)
    return approved.ok ? { data: { id: proposed.id } } : refuse(ctx, approved.error)
  }
}
