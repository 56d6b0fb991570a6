import { advise } from '#backend/photos/advice/advice'
import { makeWords, type MakeFaultName } from '#backend/photos/advice/make_words'
import { productRules } from '#backend/photos/advice/product_rules'
import type { Locale } from '#backend/messages/explain'
import type Photo from '#models/photo'

/** A photo in a list. */
export const photoRow = (photo: Photo) => ({
  id: photo.id,
  status: photo.status,
  verdict: photo.verdict,
  parkedWhy: photo.parkedWhy,
  hasPicture: photo.objectKey !== null,
  hasProduct: photo.productKey !== null,
  unit: { id: photo.seasonUnit.id, name: photo.seasonUnit.unit.name },
  recordedAt: photo.recordedAt.toUTC().toISO(),
})

/** Every rule in words; those of the made picture once there is one. */
function rulesOf({ verdicts: [verdict], productMeasures }: Photo, locale: Locale) {
  const made = productMeasures ? productRules(productMeasures, locale) : []
  return (verdict?.rows ?? []).map(
    (row) => made.find(({ rule }) => rule === row.rule) ?? { ...row, ...advise(row, locale) }
  )
}

/** One photo with its rules in words, in the order in which they are judged. */
export function photoView(photo: Photo, locale: Locale) {
  const [verdict] = photo.verdicts
  return {
    ...photoRow(photo),
    rules: rulesOf(photo, locale),
    makeFault:
      photo.makeFault && makeWords(photo.makeFault as MakeFaultName, photo.productMeasures, locale),
    judgedBy: verdict && {
      pack: verdict.pack,
      limits: verdict.limitsVersion,
      measures: verdict.measuresVersion,
      policy: `${verdict.policy.preset}/${verdict.policy.version}`,
    },
    decisions: photo.decisions.map(({ decision, reason, finding, author, recordedAt }) => ({
      decision,
      reason,
      finding,
      by: author.name,
      recordedAt: recordedAt.toUTC().toISO(),
    })),
  }
}
