import { DECISIONS, MOVES, openMoves, type Decision } from '@domain/photos/desk'
import { may } from '@domain/identity/permissions'
import { triageOf } from '@domain/photos/triage'
import { isOnChip, type WallChip } from '@domain/photos/wall_chips'
import type { Role } from '@domain/season/codes'
import type { WallPhoto } from './wall_photo'

/** Who decides, and when. */
interface By {
  roles: readonly Role[]
  now: string
}

/** Is a photo shown under this chip? */
export const isShownOn = (chip: WallChip, photo: WallPhoto): boolean =>
  isOnChip(chip, {
    status: photo.status,
    hasStudent: photo.student !== null,
    isLooked: photo.lookedAt !== null,
    isFlagged: photo.flaggedAt !== null,
  })

/** The decisions that will be open once it is in this state: a season that takes decisions is not over. */
function openFor(photo: WallPhoto, roles: readonly Role[]): Decision[] {
  const { status, parkedWhy, hasPicture, student, lookedAt, isOwn, isDelivered } = photo
  const known = { status, parkedWhy, hasPicture, isOwn, isDelivered }
  const facts = { hasStudent: student !== null, isLooked: lookedAt !== null }
  const desk = { ...known, ...facts, phase: null, failures: 0, appealAfter: 1 }
  return openMoves(desk, roles).filter((move): move is Decision =>
    DECISIONS.includes(move as Decision)
  )
}

/** The photo as it will be once the server has recorded the decision: whoever decides has looked. */
export function afterDecision(photo: WallPhoto, decision: Decision, { roles, now }: By): WallPhoto {
  const status = MOVES[decision].to ?? photo.status
  const isSettled = may(roles, 'reviewPhotos')
  const flaggedAt = decision === 'flag' ? now : isSettled ? null : photo.flaggedAt
  const after = {
    ...photo,
    ...{ status, flaggedAt, triage: triageOf(status), lookedAt: photo.lookedAt ?? now },
  }
  return { ...after, open: openFor(after, roles) }
}

/** Chips of photos that wait for somebody on the wall. */
const WAITING: readonly WallChip[] = ['unlooked', 'awaiting', 'failed', 'appealed']

/** Does a photo still need somebody? */
export const needsSomebody = (photo: WallPhoto): boolean =>
  WAITING.some((chip) => isShownOn(chip, photo))
