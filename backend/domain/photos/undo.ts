import { err, ok, type Result } from '../result.js'
import type { PhotoState } from './desk.js'

/** How long a decision can be taken back by whoever made it, by the server's clock. */
export const UNDO_SECONDS = 10

/** A decision that somebody wants to take back, and its photo as it is now. */
export interface Undone {
  /** The state of the photo before the decision; null in decisions from before that was kept. */
  fromStatus: PhotoState | null
  /** Its state now. */
  status: PhotoState
  /** The state to which the decision had led; null if it had led to none. */
  to: PhotoState | null
  isOwn: boolean
  isUndone: boolean
  /** A later decision, claim or retake has come. */
  isOvertaken: boolean
  /** Seconds since it was made. */
  age: number
}

export type UndoFault =
  { type: 'undo_of_other' } | { type: 'undo_too_late'; limit: number } | { type: 'undo_overtaken' }

/** May this decision be taken back? Later, the centre restores a photo with a reason. */
export function askUndo(undone: Undone): Result<{ status: PhotoState }, UndoFault> {
  const { fromStatus, status, to, isOwn, isUndone, isOvertaken, age } = undone
  if (!isOwn) return err({ type: 'undo_of_other' })
  if (isUndone || isOvertaken || fromStatus === null || status !== (to ?? fromStatus))
    return err({ type: 'undo_overtaken' })
  if (age > UNDO_SECONDS) return err({ type: 'undo_too_late', limit: UNDO_SECONDS })
  return ok({ status: fromStatus })
}
