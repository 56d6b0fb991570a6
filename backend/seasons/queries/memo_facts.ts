import { MISSING_STATES, type StudentState } from '#domain/counts/student_state'
import { memoReason, MEMO_REASONS, type MemoReason } from '#domain/season/main/memo'
import type StudentAbsence from '#models/roster/student_absence'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A student of the list without a photo that may stay, as a memo names them. */
export interface Uncaptured {
  studentId: string
  /** Null while nobody has said why. */
  reason: MemoReason | null
}

/** What a memo is drawn from. */
export interface MemoFacts {
  captured: number
  uncaptured: Uncaptured[]
}

interface Row {
  student_id: string
  state: StudentState
  absence: StudentAbsence['reason'] | null
}

/** The students of a unit's list in the main round by now, counted from the view. */
export async function memoFacts(
  seasonUnitId: string,
  client?: TransactionClientContract
): Promise<MemoFacts> {
  const rows: Row[] = await (client ?? db)
    .from('student_states')
    .where({ season_unit_id: seasonUnitId, round: 'main', listed: true })
    .select('student_id', 'state', 'absence')
    .orderBy('student_id')
  const missing = rows.filter(({ state }) => MISSING_STATES.includes(state))
  return {
    captured: rows.length - missing.length,
    uncaptured: missing.map(({ student_id: studentId, state, absence }) => ({
      studentId,
      reason: memoReason(state, absence),
    })),
  }
}

/** In one order, so that two lists of the same people are equal. */
const inOrder = (rows: readonly Uncaptured[]) =>
  JSON.stringify(rows.map(({ studentId, reason }) => [studentId, reason]).toSorted())

/** Do both name the same people, for the same reasons? */
export const isSamePeople = (one: readonly Uncaptured[], other: readonly Uncaptured[]) =>
  one.length === other.length && inOrder(one) === inOrder(other)

/** How many are missing for each reason; only reasons that somebody has. */
export function countByReason(
  rows: readonly { reason: MemoReason | null }[]
): Partial<Record<MemoReason, number>> {
  const counted = MEMO_REASONS.map(
    (why) => [why, rows.filter(({ reason }) => reason === why).length] as const
  )
  return Object.fromEntries(counted.filter(([, count]) => count > 0))
}
