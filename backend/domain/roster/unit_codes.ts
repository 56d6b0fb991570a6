/** Every level that no other line of the national code names. */
export const ANY_LEVEL = '*'

/** A national code (院校代码, yxdm) of a unit, for the students of one level (学历层次, cc). */
export interface NationalCode {
  yxdm: string
  level: string
}

export interface UnitCode extends NationalCode {
  unitId: string
}

/** What two codes must not have in common. */
export const pairOf = ({ yxdm, level }: NationalCode) => `${yxdm} ${level}`

/**
 * The unit to which the pair in a 采集码 belongs: a graduate school shares the national code of its
 * university and is told apart by the level.
 * @returns null for a code of no unit
 */
export function unitOfCode(codes: readonly UnitCode[], { yxdm, level }: NationalCode) {
  const own = codes.filter((code) => code.yxdm === yxdm)
  const found =
    own.find((code) => code.level === level) ?? own.find((code) => code.level === ANY_LEVEL)
  return found?.unitId ?? null
}

/** A unit’s own code for the students of a level: that of the level, else that of every other; null without either. */
export const codeForLevel = (codes: readonly NationalCode[], level: string | null): string | null =>
  (codes.find((code) => code.level === level) ?? codes.find((code) => code.level === ANY_LEVEL))
    ?.yxdm ?? null

/** The first code that is named more than once. */
export const codeNamedTwice = (codes: readonly NationalCode[]): NationalCode | null =>
  codes.find((code, place) => codes.findIndex((one) => pairOf(one) === pairOf(code)) < place) ??
  null
