import type { FileFault, FileRemark } from '#domain/photos/file_faults'
import type { PhotoMeasure, PhotoRule, Unmeasured } from '#domain/photos/rules'

/** The name of a rule, what is wrong, and how to do better. */
export interface RuleWords {
  name: string
  problem: string
  remedy: string
}

export interface Advice {
  rules: Record<PhotoRule, RuleWords>
  /** Replaces the remedy of a rule where it depends on the measure. */
  remedies: Partial<Record<PhotoMeasure, string>>
  faults: Record<FileFault, string>
  /** Remarks on a file that passes. */
  remarks: Record<FileRemark, string>
  unmeasured: Record<Unmeasured, string>
  fine: string
  value: string
}
