import { instantOf } from '../calendar/instant.js'
import { ANY_LEVEL, codeForLevel, type NationalCode } from '../roster/unit_codes.js'
import { ENROLLED } from './check_code.js'
import type { CodeFields } from './code_fields.js'

/** Whom the list knows well enough for a code. */
export interface DemoStudent {
  xh: string
  maskedName: string
  lastFour: string
  className: string
  /** Of a code that was scanned before; the list does not say them. */
  level: string | null
  studyKind: string | null
}

/** The season in which a rehearsal is played. */
export interface DemoSeason {
  year: number
  /** The year in which its students graduate. */
  cohort: number
  /** Those of the unit. */
  nationalCodes: readonly NationalCode[]
}

const LEVEL = '本科'
const STUDY_KIND = '普通高等教育'
/** As long as the one that a notice shows (海南 附件一, 3). */
const CJM_LENGTH = 16
const DIGITS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789']

/** The level of whoever is on a unit’s list: undergraduates, unless it has national codes of other levels only. */
export const demoLevel = (codes: readonly NationalCode[]): string | null =>
  codeForLevel(codes, LEVEL) === null
    ? (codes.find(({ level }) => level !== ANY_LEVEL)?.level ?? null)
    : LEVEL

/** The first digits of something that belongs to one student, as a 采集码 of them. */
const cjmOf = (digest: Uint8Array) =>
  [...digest.subarray(0, CJM_LENGTH)].map((byte) => DIGITS[byte % DIGITS.length]).join('')

/** No registry issues them, so all are from the day on which the school year of the season began. */
const sjcOf = ({ year }: DemoSeason) => String(Date.parse(instantOf(`${year - 1}-09-01`)))

/**
 * The nine fields of an invented 采集码 for a rehearsal, and the two that are ours (domain.md 2): what the list says,
 * and nothing that changes between two prints. Whoever scans a code again finds it known.
 * @param digest at least 16 bytes, the same for the same student
 * @returns null without a national code of the unit for the level
 */
export function demoFields(
  { xh, maskedName, lastFour, className, ...coded }: DemoStudent,
  season: DemoSeason,
  digest: Uint8Array
): CodeFields | null {
  const { nationalCodes, cohort } = season
  const level = coded.level ?? demoLevel(nationalCodes)
  const yxdm = codeForLevel(nationalCodes, level)
  if (!level || !yxdm) return null
  return {
    sjc: sjcOf(season),
    cjm: cjmOf(digest),
    yxdm,
    zjhm: lastFour,
    xh,
    cc: level,
    xllb: coded.studyKind ?? STUDY_KIND,
    xm: maskedName,
    bh: className,
    bynd: String(cohort),
    xjzt: ENROLLED,
  }
}
