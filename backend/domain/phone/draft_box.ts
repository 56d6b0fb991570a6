import type { Instant } from '../calendar/instant.js'
import { err, ok, type Result } from '../result.js'

/** The draft box (草稿箱, 扬中瑞教〔2025〕11号 附件2.13): photos that passed and were not submitted. */
export interface DraftRules {
  /** `draftBoxSize`. */
  size: number
  /** `draftKeepHours`: a draft may be removed only so long after it was taken. */
  keepHours: number
}

export interface Draft {
  id: string
  takenAt: Instant
}

export type DraftFault = { type: 'draft_too_young'; from: Instant }

const HOUR_MS = 3_600_000

/** From when a draft may be removed, by the season's clock (存入的 24 小时后可删). */
export const removableFrom = ({ takenAt }: Draft, { keepHours }: DraftRules): Instant =>
  new Date(Date.parse(takenAt) + keepHours * HOUR_MS).toISOString()

/** @param at now, by the season's clock */
export function askRemoval(draft: Draft, rules: DraftRules, at: Instant): Result<null, DraftFault> {
  const from = removableFrom(draft, rules)
  return Date.parse(at) >= Date.parse(from) ? ok(null) : err({ type: 'draft_too_young', from })
}

/** A full box blocks shooting (草稿箱已满时，无法进行拍摄操作). */
export const isFull = (drafts: readonly Draft[], { size }: DraftRules): boolean =>
  drafts.length >= size

/** When there is room again; null while there is. A draft can always be submitted instead. */
export function roomFrom(drafts: readonly Draft[], rules: DraftRules): Instant | null {
  if (!isFull(drafts, rules)) return null
  return drafts.map((draft) => removableFrom(draft, rules)).toSorted()[0] ?? null
}
