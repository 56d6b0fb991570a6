import { localeOf } from '#backend/http/errors/explain'
import { ruleName } from '#backend/photos/advice/advice'
import type { LimitFault } from '#domain/photos/limits'
import { MODEL_PACKS } from '#domain/photos/model_pack'
import { PHOTO_MEASURES, type PhotoMeasure } from '#domain/photos/rules'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const bound = () => vine.number().range([-1_000, 1_000]).nullable()
const limit = () => vine.object({ warn: bound(), fail: bound() })
const names = Object.keys(PHOTO_MEASURES) as PhotoMeasure[]

/** A limit for every measure of a pack of models. */
export const wantedLimits = () => ({
  pack: vine.enum(MODEL_PACKS),
  limits: vine.object(
    Object.fromEntries(names.map((name) => [name, limit()])) as Record<
      PhotoMeasure,
      ReturnType<typeof limit>
    >
  ),
})

/** Names the measure of a fault by its rule in the reader's language. */
export const withRuleName = (ctx: HttpContext, fault: LimitFault) => ({
  ...fault,
  measure: ruleName(PHOTO_MEASURES[fault.measure].rule, localeOf(ctx)),
})
