import type { FileFault, FileRemark } from './file_faults.js'
import type { PhotoMeasure, PhotoRule, Unmeasured } from './rules.js'

export type RuleResult = 'pass' | 'warn' | 'fail' | 'not_measured'
export type PhotoVerdict = Exclude<RuleResult, 'not_measured'>

/** A polyline on the stored picture, in shares of its width and height. */
export type Mark = [x: number, y: number][]

/** One rule of one photo: the deciding value and its limit, or why nothing was measured. */
export interface RuleRow {
  rule: PhotoRule
  result: RuleResult
  measure: PhotoMeasure | null
  value: number | null
  limit: number | null
  reason: Unmeasured | FileFault | FileRemark | null
  /** Where on the picture it was measured; verdicts of earlier builds have none. */
  marks?: Mark[]
}
