import { err, ok, type Result } from '../result.js'
import { MOVES, type PhotoState } from './desk.js'
import type { Round } from './intake.js'
import type { PhotoVerdict } from './judge.js'

/** What the rules of claims need to know of a photo. */
export interface ClaimedPhoto {
  studentId: string | null
  round: Round
  status: PhotoState
  verdict: PhotoVerdict | null
  /** A person has decided about it: what the machine said no longer settles it. */
  isDecided: boolean
  isDiscarded: boolean
}

/** Whose a photo becomes, and the state in which it does. */
export interface Claimed {
  studentId: string | null
  status: PhotoState
  isDiscarded: boolean
}

export type ClaimFault =
  | { type: 'same_student' }
  | { type: 'other_accepted' }
  | { type: 'other_round' }
  | { type: 'photo_unmatched' }
  | { type: 'photo_discarded' }

/** States that say whether a photo of somebody stands; the others do not depend on whom it shows. */
const OF_SOMEBODY: readonly PhotoState[] = ['accepted', 'awaiting_review']

/**
 * The state of a photo once it shows another student: the desk is asked again, as after the check. What a
 * person decided was decided about another student, so a person decides once more.
 * @param hasOther another photo of that student is accepted in the round
 */
export function stateAsClaimed(photo: ClaimedPhoto, hasOther: boolean): PhotoState {
  if (!OF_SOMEBODY.includes(photo.status)) return photo.status
  if (photo.verdict !== 'pass' || photo.isDecided) return MOVES.warn.to
  return MOVES[hasOther ? 'second' : 'pass'].to
}

/**
 * Gives a photo to a student, also one that was discarded before: it comes back. An accepted photo of
 * somebody else is not put beside another accepted one; the two are swapped, or one of them is reset.
 * @param hasOther another photo of the student is accepted in the round
 */
export function matchPhoto(
  photo: ClaimedPhoto,
  studentId: string,
  hasOther: boolean
): Result<Claimed, ClaimFault> {
  if (photo.studentId === studentId) return err({ type: 'same_student' })
  if (photo.status === 'accepted' && hasOther) return err({ type: 'other_accepted' })
  return ok({ studentId, status: stateAsClaimed(photo, hasOther), isDiscarded: false })
}

/**
 * Exchanges the students of two photos of one round.
 * @param hasOther for each of the two: a third photo is accepted of the student that it comes to
 */
export function swapPhotos(
  [one, other]: readonly [ClaimedPhoto, ClaimedPhoto],
  hasOther: readonly [boolean, boolean]
): Result<[Claimed, Claimed], ClaimFault> {
  if (one.isDiscarded || other.isDiscarded) return err({ type: 'photo_discarded' })
  if (!one.studentId || !other.studentId) return err({ type: 'photo_unmatched' })
  if (one.studentId === other.studentId) return err({ type: 'same_student' })
  if (one.round !== other.round) return err({ type: 'other_round' })
  const claimed = (photo: ClaimedPhoto, studentId: string, isSecond: boolean): Claimed => ({
    studentId,
    status: stateAsClaimed(photo, isSecond),
    isDiscarded: false,
  })
  return ok([
    claimed(one, other.studentId, hasOther[0]),
    claimed(other, one.studentId, hasOther[1]),
  ])
}

/** Takes a photo out of every count: it shows nobody of the school. It is kept, and can be matched again. */
export function discardPhoto(photo: ClaimedPhoto): Result<Claimed, ClaimFault> {
  if (photo.isDiscarded) return err({ type: 'photo_discarded' })
  const status = photo.status === 'accepted' ? MOVES.unmatched.to : photo.status
  return ok({ studentId: null, status, isDiscarded: true })
}
