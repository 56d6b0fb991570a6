import type { SubmitMemoInput } from '#domain/season/main/memo'
import { countByReason } from '#backend/seasons/queries/memo_facts'
import { newestMemo } from '#backend/seasons/queries/memo_of_unit'
import type Memo from '#models/seasons/memo'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitStep from '#models/seasons/unit_step'
import type { DateTime } from 'luxon'

/** The counts of a memo. */
export interface MemoFigures {
  captured: number
  uncaptured: number
  byReason: NonNullable<SubmitMemoInput['byReason']>
  /** When it was handed in; null while it was not. */
  handedInAt: DateTime | null
  /** Null of one that was typed in: it names nobody. */
  memo: Memo | null
}

/** The act by which the memo was handed in: the school does so once. */
const handedIn = ({ id: seasonUnitId }: SeasonUnit) =>
  UnitStep.query().where({ seasonUnitId, event: 'submitMemo' }).orderBy('step', 'desc').first()

/** The memo that was handed in, drawn up or typed in, or else the newest that was drawn up; null if there is none. */
export async function memoFigures(unit: SeasonUnit): Promise<MemoFigures | null> {
  const step = await handedIn(unit)
  const handedInAt = step?.businessAt ?? null
  const memo = await newestMemo(unit.id)
  if (memo && (!step || memo.step)) {
    const { captured, uncaptured, rows } = memo
    return { captured, uncaptured, byReason: countByReason(rows), handedInAt, memo }
  }
  if (!step) return null
  const { captured, uncaptured, byReason = {} } = step.details as unknown as SubmitMemoInput
  return { captured, uncaptured, byReason, handedInAt, memo: null }
}
