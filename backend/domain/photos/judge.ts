import type { SeasonPolicy } from '../policy/season_policy.js'
import type { FileFault, FileProblem, FileRemark } from './file_faults.js'
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

/** Where a value begins to warn, and to fail; null where it never does. */
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

export type RuleResult = 'pass' | 'warn' | 'fail' | 'not_measured'
export type PhotoVerdict = Exclude<RuleResult, 'not_measured'>

/** A line on the kept picture, from point to point, in shares of its width and height. */
export type Mark = [x: number, y: number][]

/** One rule of one photo: the value that decided, the limit it was held to, or why nothing was measured. */
export interface RuleRow {
  rule: PhotoRule
  result: RuleResult
  measure: PhotoMeasure | null
  value: number | null
  limit: number | null
  reason: Unmeasured | FileFault | FileRemark | null
  /** Where on the picture it was looked at; verdicts of earlier builds have none. */
  marks?: Mark[]
}

/** The season's rules, and those that this person need not fulfil. */
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
  { policy, exempt = [] }: JudgedBy
): RuleRow {
  if (exempt.includes(rule)) return { ...unmeasured(rule, 'exempted'), result: 'pass' }
  if (JUDGED_BY_PERSON.includes(rule)) return unmeasured(rule, 'person_only')
  if (JUDGED_ON_PRODUCT.includes(rule)) return unmeasured(rule, 'made_later')
  const own = (Object.keys(PHOTO_MEASURES) as PhotoMeasure[]).filter(
    (measure) => PHOTO_MEASURES[measure].rule === rule
  )
  if (own.length === 0) return unmeasured(rule, 'no_measure')
  const asked = own.filter((measure) => isAsked(measure, policy))
  if (asked.length === 0 && isJudgedByPerson(rule, policy)) return unmeasured(rule, 'person_only')
  // What the season does not ask for is fulfilled by every photo.
  if (asked.length === 0) return { ...unmeasured(rule, 'no_measure'), result: 'pass', reason: null }
  const rows = asked.map((measure) => {
    const value = measurements[measure] ?? 'stopped_early'
    return typeof value === 'number'
      ? judgeMeasure(measure, value, limits.limits[measure])
      : unmeasured(rule, value)
  })
  const worst = rows.reduce((one, row) => (SEVERITY[row.result] > SEVERITY[one.result] ? row : one))
  // A rule of which only a part was looked at is not fulfilled by that part.
  const missing = rows.find(({ result }) => result === 'not_measured')
  return worst.result === 'pass' && missing ? missing : worst
}

/** One row for every rule, in their order. */
export const judgePhoto = (
  measurements: Measurements,
  limits: PhotoLimits,
  by: JudgedBy
): RuleRow[] => PHOTO_RULES.map((rule) => judgeRule(rule, measurements, limits, by))

/** A file that is no photo: one row fails with the reason, the others were not reached. */
export const judgeFile = ({ fault, value, limit }: FileProblem): RuleRow[] =>
  PHOTO_RULES.map((rule) => {
    const row = unmeasured(rule, 'stopped_early')
    return rule === 'FILE' ? { ...row, result: 'fail', reason: fault, value, limit } : row
  })

/** What is odd about a file stands beside a rule that it fulfils all the same, and changes no verdict. */
export const withRemark = (rows: RuleRow[], remark: FileRemark | null): RuleRow[] =>
  rows.map((row) =>
    row.rule === 'FILE' && row.result === 'pass' ? { ...row, reason: remark } : row
  )

/** Fails if any rule fails, warns if any warns. What was not measured is the reviewer's, and changes nothing. */
export function verdictOf(rows: readonly RuleRow[]): PhotoVerdict {
  if (rows.some(({ result }) => result === 'fail')) return 'fail'
  return rows.some(({ result }) => result === 'warn') ? 'warn' : 'pass'
}

/** What another judgement means for whoever is on the photo. */
export function compareVerdicts(
  from: PhotoVerdict,
  to: PhotoVerdict
): 'same' | 'stricter' | 'looser' {
  if (from === to) return 'same'
  return SEVERITY[to] > SEVERITY[from] ? 'stricter' : 'looser'
}
