import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { changedMeasures } from '#domain/photos/limits'
import { PHOTO_MEASURES } from '#domain/photos/rules'
import type PhotoLimit from '#models/photos/photo_limit'

/** The limits in force before this version: the last approved ones, or the shipped ones. */
function limitsBefore({ pack, number }: PhotoLimit, versions: PhotoLimit[]) {
  const earlier = versions
    .filter((one) => one.pack === pack && one.number < number && one.inForceAt)
    .toSorted((one, other) => other.number - one.number)
  return { ...shippedLimits(pack).limits, ...earlier[0]?.limits }
}

/** One version for the second person to judge: what it changes, who proposed and who approved it. */
export function limitsVersion(version: PhotoLimit, versions: PhotoLimit[]) {
  const { id, pack, number, reason, author, approver, inForceAt, recordedAt } = version
  const base = limitsBefore(version, versions)
  // A version that is older than a measure has no limit for it.
  const limits = { ...base, ...version.limits }
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
    inForceAt: inForceAt?.toUTC().toISO() ?? null,
    recordedAt: recordedAt.toUTC().toISO(),
  }
}
