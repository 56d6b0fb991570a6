import { inUtc } from '#backend/http/in_utc'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { changedMeasures } from '#domain/photos/limits'
import { PHOTO_MEASURES } from '#domain/photos/rules'
import type PhotoLimit from '#models/photos/photo_limit'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The limits in force before a version: the last approved ones, or the shipped ones. */
function limitsBefore({ pack, number }: PhotoLimit, versions: PhotoLimit[]) {
  const earlier = versions
    .filter((one) => one.pack === pack && one.number < number && one.inForceAt)
    .toSorted((one, other) => other.number - one.number)
  return { ...shippedLimits(pack).limits, ...earlier[0]?.limits }
}

/** One version for the second person to judge: what it changes, who proposed and who approved it. */
export default class LimitsVersionTransformer extends BaseTransformer<PhotoLimit> {
  constructor(
    version: PhotoLimit,
    private versions: PhotoLimit[]
  ) {
    super(version)
  }

  toObject() {
    const { id, pack, number, reason, author, approver, inForceAt, recordedAt } = this.resource
    const base = limitsBefore(this.resource, this.versions)
    // A version that is older than a measure has no limit for it.
    const limits = { ...base, ...this.resource.limits }
    return {
      id,
      pack,
      number,
      reason,
      limits,
      changes: changedMeasures(base, limits).map((name) => ({
        name,
        unit: PHOTO_MEASURES[name].unit,
        from: base[name],
        to: limits[name],
      })),
      by: author.name,
      agreedBy: approver?.name ?? null,
      inForceAt: inUtc(inForceAt),
      recordedAt: inUtc(recordedAt),
    }
  }

  forProposer() {
    const { id, inForceAt } = this.resource
    return { id, inForce: inForceAt !== null }
  }
}
