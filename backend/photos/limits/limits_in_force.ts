import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import type { ModelPack } from '#domain/photos/model_pack'
import type { PhotoLimits } from '#domain/photos/judge'
import PhotoLimit from '#models/photos/photo_limit'

/**
 * The limits that new uploads of a season are judged by: the version approved last, else the shipped ones.
 */
export async function limitsInForce(seasonId: string, pack: ModelPack): Promise<PhotoLimits> {
  const own = await PhotoLimit.query()
    .where({ seasonId, pack })
    .whereNotNull('in_force_at')
    .orderBy('in_force_at', 'desc')
    .first()
  const shipped = shippedLimits(pack)
  if (!own) return shipped
  return {
    ...shipped,
    version: `${shipped.version}/${own.number}`,
    limits: { ...shipped.limits, ...own.limits },
  }
}
