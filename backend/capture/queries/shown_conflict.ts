import { openValue } from '#backend/sealing/sealed_value'
import type { CheckedCode } from '#domain/capture/check_code'
import { DECISIONS_OF } from '#domain/capture/conflicts'
import type CodeConflict from '#models/capture/code_conflict'
import type Student from '#models/roster/student'
import { candidatesFor } from './conflicts_page.js'

/** What a code that waits says. */
export interface WaitingCode {
  maskedName: string
  lastFour: string
  xh: string
  level: string
  studyKind: string
  className: string
  issuedAt: string
}

/** What the list said before the code. */
export interface ListSaid {
  maskedName: string | null
  lastFour: string | null
  className: string | null
}

/** A conflict with what somebody has to see to decide it. */
export interface ShownConflict {
  conflict: CodeConflict
  waiting: WaitingCode | null
  list: ListSaid | null
  candidates: Student[]
}

const waitingOf = ({
  student,
  level,
  studyKind,
  className,
  issuedAt,
}: CheckedCode): WaitingCode => {
  const { xh, maskedName, lastFour } = student
  return { xh, maskedName, lastFour, level, studyKind, className, issuedAt }
}

/** Opens what is sealed in a conflict; what is erased or unreadable is left out. */
export async function showConflict(conflict: CodeConflict): Promise<ShownConflict> {
  const { id: rowId, sealed, student, kind, state } = conflict
  const opened = sealed ? await openValue({ seasonId: student.seasonId, rowId }, sealed) : null
  const shown = opened?.ok ? JSON.parse(opened.value) : {}
  const mayMerge = state === 'open' && DECISIONS_OF[kind].includes('merge')
  return {
    conflict,
    waiting: shown.code ? waitingOf(shown.code) : null,
    list: shown.list ?? null,
    candidates: mayMerge ? await candidatesFor(conflict) : [],
  }
}
