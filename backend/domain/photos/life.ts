import { proofOfLifeOf, type SeasonPolicy } from '../policy/season_policy.js'
import type { RuleRow } from './rule_row.js'
import {
  PHOTO_MEASURES,
  type Measurements,
  type PhotoMeasure,
  type PhotoRule,
  type Unmeasured,
} from './rules.js'

/** 不得翻拍: what a proof of life (活体检测, 扬中瑞教〔2025〕11号 附件2.10–12) is about. */
export const LIFE_RULE: PhotoRule = 'PR26'

export const LIFE_MEASURES = (Object.keys(PHOTO_MEASURES) as PhotoMeasure[]).filter(
  (measure) => PHOTO_MEASURES[measure].rule === LIFE_RULE
)

/** Nothing was measured on a burst, for this reason. */
export const withoutLife = (why: Unmeasured): Measurements =>
  Object.fromEntries(LIFE_MEASURES.map((measure) => [measure, why]))

/** What an earlier verdict says of the burst, which is erased as soon as it is judged. */
export const lifeOf = (measurements: Measurements): Measurements =>
  Object.fromEntries(
    LIFE_MEASURES.flatMap((measure) => {
      const value = measurements[measure]
      return value === undefined ? [] : [[measure, value]]
    })
  )

const asWarning = (row: RuleRow): RuleRow => ({ ...row, result: 'warn' })

/** The page has sent no burst that could be judged: nobody's fault, and no attempt. */
const UNPROVEN: readonly (RuleRow['reason'] | null)[] = [
  'burst_missing',
  'burst_unfit',
  'not_visible',
]

/**
 * What becomes of the rule in a season. A file that came instead of a shot always waits for a person. Where a proof only
 * advises, a failure is a doubt that a reviewer sees; where it counts, whoever could not be judged is looked at by a
 * person, and does not fail. Other photos (of a desk, a folder, a collector) have no burst, and the rule says nothing.
 */
export function byProofOfLife(
  row: RuleRow,
  measurements: Measurements,
  policy: Pick<SeasonPolicy, 'proofOfLife'>
): RuleRow {
  const proof = proofOfLifeOf(policy)
  const blank = { ...row, measure: null, value: null, limit: null }
  if (LIFE_MEASURES.some((measure) => measurements[measure] === 'uploaded'))
    return asWarning({ ...blank, reason: 'uploaded' })
  if (proof === 'off') return { ...blank, result: 'not_measured', reason: 'no_measure' }
  if (proof === 'advise') return row.result === 'fail' ? asWarning(row) : row
  return row.result === 'not_measured' && UNPROVEN.includes(row.reason) ? asWarning(row) : row
}

/** Did a photo fail by its proof of life? Then that is what failed, whatever else did. */
export const failedByLife = (rows: readonly RuleRow[]): boolean =>
  rows.some(({ rule, result }) => rule === LIFE_RULE && result === 'fail')
