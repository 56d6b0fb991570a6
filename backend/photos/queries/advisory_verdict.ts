import type Photo from '#models/photos/photo'
import PhotoVerdict from '#models/photos/photo_verdict'

/** The verdict of the latest recheck of a photo; null if it was never rechecked. */
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
