import { advise } from '#backend/photos/advice/advice'
import { makeFaultWords, type MakeFaultName } from '#backend/photos/advice/make_words'
import { productRules } from '#backend/photos/advice/product_rules'
import type { Locale } from '#backend/lang/words'
import { civilDateOf } from '#domain/calendar/instant'
import type Photo from '#models/photos/photo'

/** A photo in a list. */
export const photoRow = (photo: Photo) => ({
  id: photo.id,
  status: photo.status,
  verdict: photo.verdict,
  parkedWhy: photo.parkedWhy,
  hasPicture: photo.objectKey !== null,
  hasProduct: photo.productKey !== null,
  unit: { id: photo.seasonUnit.id, name: photo.seasonUnit.unit.name },
  round: photo.round,
  /** The day in Shanghai on which it was taken. */
  takenOn: civilDateOf(photo.takenAt.toISO()!),
  recordedAt: photo.recordedAt.toUTC().toISO(),
})

/** Every rule in words; the rules about the product once there is one. */
function ruleViews({ verdicts: [verdict], productMeasures }: Photo, locale: Locale) {
  const made = productMeasures ? productRules(productMeasures, locale) : []
  return (verdict?.rows ?? []).map(
    (row) => made.find(({ rule }) => rule === row.rule) ?? { ...row, ...advise(row, locale) }
  )
}

/** One photo with its rules in words, in the order of `PHOTO_RULES`. */
export function photoView(photo: Photo, locale: Locale) {
  const [verdict] = photo.verdicts
  return {
    ...photoRow(photo),
    outsideNote: photo.outsideNote?.text ?? null,
    rules: ruleViews(photo, locale),
    makeFault:
      photo.makeFault &&
      makeFaultWords(photo.makeFault as MakeFaultName, photo.productMeasures, locale),
    judgedBy: verdict && {
      pack: verdict.pack,
      limits: verdict.limitsVersion,
      measures: verdict.measuresVersion,
      policy: `${verdict.policy.preset}/${verdict.policy.version}`,
    },
    decisions: photo.decisions.map((decided) => ({
      decision: decided.decision,
      reason: decided.reason,
      finding: decided.finding,
      by: decided.author.name,
      businessAt: decided.businessAt.toUTC().toISO(),
      recordedAt: decided.recordedAt.toUTC().toISO(),
    })),
  }
}
