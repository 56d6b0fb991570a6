import type { SeasonPolicy } from '../policy/season_policy.js'
import type { PhotoVerdict, RuleResult, RuleRow } from './rule_row.js'
import { byProofOfLife, LIFE_RULE } from './life.js'
import type { FileProblem, FileRemark } from './file_faults.js'
import {
  isAsked,
  isJudgedByPerson,
  JUDGED_ON_PRODUCT,
  JUDGED_BY_PERSON,
  PHOTO_MEASURES,
  PHOTO_RULES,
  type Measurements,
  type PhotoMeasure,
  type PhotoRule,
  type Unmeasured,
} from './rules.js'

/** The limits from which a value warns and fails; null if it never does. */
export interface Limit {
  warn: number | null
  fail: number | null
}

/** Limits of one version, for one pack of models: other models give other values. */
export interface PhotoLimits {
  version: string
  pack: string
  limits: Record<PhotoMeasure, Limit>
}

export type { Mark, PhotoVerdict, RuleResult, RuleRow } from './rule_row.js'

/** The season's rules, and those from which this person is exempt. */
export interface JudgedBy {
  policy: SeasonPolicy
  exempt?: readonly PhotoRule[]
}

const SEVERITY: Record<RuleResult, number> = { not_measured: 0, pass: 1, warn: 2, fail: 3 }

const BEYOND: Record<'above' | 'below' | 'other', (value: number, limit: number) => boolean> = {
  above: (value, limit) => value > limit,
  below: (value, limit) => value < limit,
  other: (value, limit) => value !== limit,
}

function judgeMeasure(measure: PhotoMeasure, value: number, { warn, fail }: Limit): RuleRow {
  const { rule, bad } = PHOTO_MEASURES[measure]
  const isBeyond = (limit: number | null) => limit !== null && BEYOND[bad](value, limit)
  const result = isBeyond(fail) ? 'fail' : isBeyond(warn) ? 'warn' : 'pass'
  const limit = result === 'fail' ? fail : (warn ?? fail)
  return { rule, result, measure, value, limit, reason: null }
}

const unmeasured = (rule: PhotoRule, reason: Unmeasured): RuleRow => ({
  rule,
  result: 'not_measured',
  measure: null,
  value: null,
  limit: null,
  reason,
})

function judgeRule(
  rule: PhotoRule,
  measurements: Measurements,
  limits: PhotoLimits,
  { policy }: JudgedBy
): RuleRow {
  if (JUDGED_BY_PERSON.includes(rule)) return unmeasured(rule, 'person_only')
  if (JUDGED_ON_PRODUCT.includes(rule)) return unmeasured(rule, 'made_later')
  const own = (Object.keys(PHOTO_MEASURES) as PhotoMeasure[]).filter(
    (measure) => PHOTO_MEASURES[measure].rule === rule
  )
  if (own.length === 0) return unmeasured(rule, 'no_measure')
  const asked = own.filter((measure) => isAsked(measure, policy))
  if (asked.length === 0 && isJudgedByPerson(rule, policy)) return unmeasured(rule, 'person_only')
  // A rule that the season does not ask for is fulfilled by every photo.
  if (asked.length === 0) return { ...unmeasured(rule, 'no_measure'), result: 'pass', reason: null }
  const rows = asked.map((measure) => {
    const value = measurements[measure] ?? (rule === LIFE_RULE ? 'no_measure' : 'stopped_early')
    return typeof value === 'number'
      ? judgeMeasure(measure, value, limits.limits[measure])
      : unmeasured(rule, value)
  })
  const worst = rows.reduce((one, row) => (SEVERITY[row.result] > SEVERITY[one.result] ? row : one))
  // A rule that was only partly measured does not pass by that part.
  const missing = rows.find(({ result }) => result === 'not_measured')
  return worst.result === 'pass' && missing ? missing : worst
}

/** What fails is a warning for whoever is exempt from the rule: a person decides about the head cover. */
const exempted = (row: RuleRow, { exempt = [] }: JudgedBy): RuleRow =>
  SEVERITY[row.result] >= SEVERITY.warn && exempt.includes(row.rule)
    ? { ...row, result: 'warn', reason: 'exempted' }
    : row

/** One row for every rule, in the order of `PHOTO_RULES`. */
export const judgePhoto = (
  measurements: Measurements,
  limits: PhotoLimits,
  by: JudgedBy
): RuleRow[] =>
  PHOTO_RULES.map((rule) => {
    const row = judgeRule(rule, measurements, limits, by)
    if (rule === LIFE_RULE) return byProofOfLife(row, measurements, by.policy)
    return exempted(row, by)
  })

/** A file that is not a photo: one row fails with the reason, the others were not reached. */
export const judgeFile = ({ fault, value, limit }: FileProblem): RuleRow[] =>
  PHOTO_RULES.map((rule) => {
    const row = unmeasured(rule, 'stopped_early')
    return rule === 'FILE' ? { ...row, result: 'fail', reason: fault, value, limit } : row
  })

/** Adds a remark to the FILE rule if that passes; no verdict changes. */
export const withRemark = (rows: RuleRow[], remark: FileRemark | null): RuleRow[] =>
  rows.map((row) =>
    row.rule === 'FILE' && row.result === 'pass' ? { ...row, reason: remark } : row
  )

/**
 * Fails if any rule fails, warns if any warns. What was not measured is left to the reviewer and changes
 * nothing.
 */
export function verdictOf(rows: readonly RuleRow[]): PhotoVerdict {
  if (rows.some(({ result }) => result === 'fail')) return 'fail'
  return rows.some(({ result }) => result === 'warn') ? 'warn' : 'pass'
}

/** Did a photo fail by these rules alone? Whoever is exempt from them did not fail. */
export function failedOnlyBy(rows: readonly RuleRow[], rules: readonly PhotoRule[]): boolean {
  const failed = rows.filter(({ result }) => result === 'fail')
  return failed.length > 0 && failed.every(({ rule }) => rules.includes(rule))
}

/** How a new verdict compares with an earlier one, for the person on the photo. */
export function compareVerdicts(
  from: PhotoVerdict,
  to: PhotoVerdict
): 'same' | 'stricter' | 'looser' {
  if (from === to) return 'same'
  return SEVERITY[to] > SEVERITY[from] ? 'stricter' : 'looser'
}
