import type { Role } from '../season/codes.js'

/**
 * How many different photos somebody with a role may look at within an hour. It is well above what the work
 * needs: the largest schools have 15,000 graduates in twenty days, and each reviewer looks at some 2,000
 * photos a day. It is well below what copying a season would need. Other roles see no photos.
 */
export const PICTURES_PER_HOUR: Readonly<Partial<Record<Role, number>>> = {
  centre_admin: 3_000,
  operator: 3_000,
  reviewer: 6_000,
  coordinator: 3_000,
  college: 3_000,
  class_teacher: 600,
}

/** The quota of somebody with these roles: the highest counts. */
export const pictureQuota = (roles: readonly Role[]): number =>
  Math.max(0, ...roles.map((role) => PICTURES_PER_HOUR[role] ?? 0))

/**
 * How many photos somebody with a role may have packed, and download in packages, within a day: a school of 15,000 four
 * times over, a class teacher the own class many times; far from a season.
 */
export const PACKED_PER_DAY: Readonly<Partial<Record<Role, number>>> = {
  centre_admin: 60_000,
  operator: 60_000,
  coordinator: 60_000,
  college: 60_000,
  class_teacher: 1_000,
}

/** The quota of packages of somebody with these roles: the highest counts. */
export const packageQuota = (roles: readonly Role[]): number =>
  Math.max(0, ...roles.map((role) => PACKED_PER_DAY[role] ?? 0))

/** So many, at least, before anybody is told: a small school has hours with ten, then one with ninety. */
const UNREMARKABLE = 200
const TIMES_USUAL = 3

/**
 * Is this far more than usual? Whoever has no history yet is measured by half of the quota.
 * @param seen different photos within the last hour
 * @param usual the most within an hour of the last thirty days
 */
export function isUnusual(seen: number, usual: number, quota: number): boolean {
  if (seen < UNREMARKABLE) return false
  return usual > 0 ? seen > usual * TIMES_USUAL : seen * 2 > quota
}
