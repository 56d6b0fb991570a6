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

/** What the state of a photo depends on with the student that it comes to. */
export interface Standing {
  /** Another photo of the student is accepted in the round. */
  hasOther: boolean
  /** It failed only by rules from which the student is exempt. */
  isExcused: boolean
}

export type ClaimFault =
  | { type: 'same_student' }
  | { type: 'other_accepted' }
  | { type: 'other_round' }
  | { type: 'photo_unmatched' }
  | { type: 'photo_discarded' }

/** States that say whether a photo of somebody stands; the others do not depend on whom it shows. */
const OF_SOMEBODY: readonly PhotoState[] = ['accepted', 'awaiting_review']

/** A head cover that the student may wear is no failure; a person decides, as after the check. */
const isNoFailure = ({ status }: ClaimedPhoto, { isExcused }: Standing) =>
  status === 'failed' && isExcused

/**
 * The state of a photo once it shows another student: the desk is asked again, as after the check. What a
 * person decided was decided about another student, so a person decides once more.
 */
export function stateAsClaimed(photo: ClaimedPhoto, standing: Standing): PhotoState {
  if (isNoFailure(photo, standing)) return MOVES.warn.to
  if (!OF_SOMEBODY.includes(photo.status)) return photo.status
  if (photo.verdict !== 'pass' || photo.isDecided) return MOVES.warn.to
  return MOVES[standing.hasOther ? 'second' : 'pass'].to
}

/**
 * Gives a photo to a student, also one that was discarded before: it comes back. An accepted photo of
 * somebody else is not put beside another accepted one; the two are swapped, or one of them is reset.
 */
export function matchPhoto(
  photo: ClaimedPhoto,
  studentId: string,
  standing: Standing
): Result<Claimed, ClaimFault> {
  if (photo.studentId === studentId) return err({ type: 'same_student' })
  if (photo.status === 'accepted' && standing.hasOther) return err({ type: 'other_accepted' })
  return ok({ studentId, status: stateAsClaimed(photo, standing), isDiscarded: false })
}

/**
 * Exchanges the students of two photos of one round.
 * @param standings of each of the two, with the student that it comes to
 */
export function swapPhotos(
  [one, other]: readonly [ClaimedPhoto, ClaimedPhoto],
  standings: readonly [Standing, Standing]
): Result<[Claimed, Claimed], ClaimFault> {
  if (one.isDiscarded || other.isDiscarded) return err({ type: 'photo_discarded' })
  if (!one.studentId || !other.studentId) return err({ type: 'photo_unmatched' })
  if (one.studentId === other.studentId) return err({ type: 'same_student' })
  if (one.round !== other.round) return err({ type: 'other_round' })
  const claimed = (photo: ClaimedPhoto, studentId: string, standing: Standing): Claimed => ({
    studentId,
    status: stateAsClaimed(photo, standing),
    isDiscarded: false,
  })
  return ok([
    claimed(one, other.studentId, standings[0]),
    claimed(other, one.studentId, standings[1]),
  ])
}

/**
 * A photo goes with its student, who is merged into another: what was decided of them stands. Of two
 * accepted photos of a round this one waits, and a reviewer chooses.
 */
export function mergePhoto(photo: ClaimedPhoto, studentId: string, standing: Standing): Claimed {
  const isSecond = photo.status === 'accepted' && standing.hasOther
  const status = isSecond ? MOVES.second.to : photo.status
  return {
    studentId,
    status: isNoFailure(photo, standing) ? MOVES.warn.to : status,
    isDiscarded: false,
  }
}

/** Takes a photo out of every count: it shows nobody of the school. It is kept, and can be matched again. */
export function discardPhoto(photo: ClaimedPhoto): Result<Claimed, ClaimFault> {
  if (photo.isDiscarded) return err({ type: 'photo_discarded' })
  const status = photo.status === 'accepted' ? MOVES.unmatched.to : photo.status
  return ok({ studentId: null, status, isDiscarded: true })
}
