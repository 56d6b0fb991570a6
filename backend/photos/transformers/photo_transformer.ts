import { advise } from '#backend/photos/advice/advice'
import { makeWords } from '#backend/photos/advice/make_words'
import type { Locale } from '#backend/messages/explain'
import type { MakeFault } from '#backend/photos/make/make_photo'
import type Photo from '#models/photo'

/** A photo in a list. */
export const photoRow = (photo: Photo) => ({
  id: photo.id,
  status: photo.status,
  verdict: photo.verdict,
  parkedWhy: photo.parkedWhy,
  sameAs: photo.sameAs,
  hasPicture: photo.objectKey !== null,
  hasProduct: photo.productKey !== null,
  unit: { id: photo.seasonUnit.id, name: photo.seasonUnit.unit.name },
  recordedAt: photo.recordedAt.toUTC().toISO(),
})

function wordsOfMaking({ makeFault }: Photo, locale: Locale): string | null {
  if (!makeFault) return null
  return makeWords({ type: makeFault, what: [] } as unknown as MakeFault, locale)
}

/** One photo with its rules in words, in the order in which they are judged. */
export function photoView(photo: Photo, locale: Locale) {
  const [verdict] = photo.verdicts
  const rules = (verdict?.rows ?? []).map((row) => ({ ...row, ...advise(row, locale) }))
  return {
    ...photoRow(photo),
    rules,
    makeFault: wordsOfMaking(photo, locale),
    overlay: photo.overlay,
    judgedBy: verdict && {
      pack: verdict.pack,
      limits: verdict.limitsVersion,
      measures: verdict.measuresVersion,
    },
    decisions: photo.decisions.map(({ decision, reason, author, recordedAt }) => ({
      decision,
      reason,
      by: author.name,
      recordedAt: recordedAt.toUTC().toISO(),
    })),
  }
}
