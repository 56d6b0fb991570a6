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

/** It waits for a second person, and newer limits have not come into force. */
const isAwaited = ({ pack, number, inForceAt }: PhotoLimit, versions: PhotoLimit[]) =>
  !inForceAt &&
  !versions.some((one) => one.pack === pack && one.number > number && one.inForceAt !== null)

/** One version for the second person to judge: what it changes, who proposed and who approved it. */
export default class LimitsVersionTransformer extends BaseTransformer<PhotoLimit> {
  /** @param readerId who reads it: nobody approves what they proposed */
  constructor(
    version: PhotoLimit,
    private versions: PhotoLimit[],
    private readerId: string
  ) {
    super(version)
  }

  toObject() {
    const { id, pack, number, reason, authorId, author, approver } = this.resource
    const { inForceAt, recordedAt } = this.resource
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
      mayApprove: isAwaited(this.resource, this.versions) && authorId !== this.readerId,
      inForceAt: inUtc(inForceAt),
      recordedAt: inUtc(recordedAt),
    }
  }

  forProposer() {
    const { id, inForceAt } = this.resource
    return { id, inForce: inForceAt !== null }
  }
}
