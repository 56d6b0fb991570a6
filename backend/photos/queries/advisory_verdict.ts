import type Photo from '#models/photo'
import PhotoVerdict from '#models/photo_verdict'

/** What the last look again would say of a photo; null where there was none. */
export async function advisoryVerdict({ id }: Photo) {
  const last = await PhotoVerdict.query()
    .where({ photoId: id, advisory: true })
    .orderBy('recorded_at', 'desc')
    .first()
  return (
    last && {
      verdict: last.verdict,
      limits: last.limitsVersion,
      recordedAt: last.recordedAt.toUTC().toISO(),
    }
  )
}
