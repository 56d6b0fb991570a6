import { PERMISSIONS } from '../identity/permissions.js'
import { err, ok, type Result } from '../result.js'
import { type Role } from '../season/codes.js'
import { isTerminal, type MainPhase } from '../season/main/phases.js'

/** The states of a photo, from upload to its end. Only `reset` is final. */
export const PHOTO_STATES = [
  'checking',
  'parked',
  'failed',
  'appealed',
  'awaiting_review',
  'accepted',
  'reset',
] as const
export type PhotoState = (typeof PHOTO_STATES)[number]

/** States in which a product is made: a failed photo needs a person's override first. */
export const MAKEABLE_STATES: readonly PhotoState[] = ['accepted', 'awaiting_review']

/** Who moves a photo: people by their roles, or the worker that judges it. */
export type Mover = Role | 'worker'

/** One move of a photo, in the shape of an act rule: by whom, from which states, and to which. */
export interface MoveRule {
  by: readonly Mover[]
  from: readonly PhotoState[]
  /** Null: the photo stays in its state; the effect is elsewhere. */
  to: PhotoState | null
  /** A reason is required: the decision goes against the machine or the student. */
  reason?: true
  /** May record that a person has seen 翻拍 or 美颜; no score of a model counts as that. */
  finding?: true
  /** Needs the stored picture: a file that could not be decoded cannot be accepted. */
  picture?: true
  /** Only when it is known whom the photo shows. */
  student?: true
  /** Only while nobody has looked at it. */
  unlooked?: true
  /** Only after `appealAfterFailures` failures. */
  failures?: true
  /** Not by whoever handed the photo in or filed its appeal: nobody judges own work. */
  notOwn?: true
  /** Also of a photo that a batch has delivered: it moves nothing. */
  delivered?: true
}

/** By the worker once, and only while a photo has no verdict (see `isUnjudged`). */
const judged = <To extends PhotoState>(to: To) =>
  ({ by: ['worker'], from: ['checking', 'parked'], to }) as const

/**
 * Every move of a photo. Looking, approving and resetting are the school's daily duty as well: 各校每日检查，
 * 不合格照片当天重置 (苏教指通〔2023〕13号 附件1 注1); overruling the machine and restoring are up to the centre (审核).
 */
export const MOVES = {
  pass: judged('accepted'),
  /** It passes, but nobody has said whom it shows: an unmatched photo is never accepted. */
  unmatched: judged('awaiting_review'),
  /** It passes, but another photo of the person is accepted: a reviewer chooses between the two. */
  second: judged('awaiting_review'),
  warn: judged('awaiting_review'),
  fail: judged('failed'),
  park: judged('parked'),
  /** An accepted photo was seen by a person; it stays accepted. */
  look: {
    by: PERMISSIONS.seePhotos,
    from: ['accepted'],
    to: null,
    unlooked: true,
    delivered: true,
  },
  /** Also of photos that they handed in themselves: the machine has judged those. */
  approve: {
    by: PERMISSIONS.judgePhotos,
    from: ['awaiting_review'],
    to: 'accepted',
    picture: true,
    student: true,
  },
  override: {
    by: PERMISSIONS.reviewPhotos,
    from: ['failed', 'appealed'],
    to: 'accepted',
    reason: true,
    picture: true,
    student: true,
    notOwn: true,
  },
  /** The appeal is rejected: the photo stays failed. */
  uphold: {
    by: PERMISSIONS.reviewPhotos,
    from: ['appealed'],
    to: 'failed',
    reason: true,
    finding: true,
    notOwn: true,
  },
  /** Also of an own photo: it goes against nobody's judgement but the own. */
  reset: {
    by: PERMISSIONS.judgePhotos,
    from: ['accepted', 'awaiting_review', 'failed', 'appealed', 'parked'],
    to: 'reset',
    reason: true,
    finding: true,
  },
  /** Whoever is not sure asks the centre to look at it. */
  flag: {
    by: PERMISSIONS.seePhotos,
    from: ['accepted', 'awaiting_review', 'failed', 'appealed', 'parked'],
    to: null,
    delivered: true,
  },
  /** A reset that turns out to be wrong: a person decides again (`restoredTo`). */
  restore: {
    by: PERMISSIONS.reviewPhotos,
    from: ['reset'],
    to: 'awaiting_review',
    reason: true,
    picture: true,
  },
  appeal: {
    by: PERMISSIONS.judgePhotos,
    from: ['failed'],
    to: 'appealed',
    reason: true,
    picture: true,
    failures: true,
  },
  /** Another photo of the same person in place of one that cannot stay (附件1 注1: 当天重置). */
  retake: { by: PERMISSIONS.judgePhotos, from: ['failed', 'reset'], to: null },
  /** It shows somebody of the school: the list says who (`claims.ts` says in which state it then is). */
  match: { by: PERMISSIONS.judgePhotos, from: PHOTO_STATES, to: null },
  /** It was given to another's student, and theirs to this one. */
  swap: { by: PERMISSIONS.judgePhotos, from: PHOTO_STATES, to: null, student: true },
  /** It shows nobody of the school; it is kept all the same. */
  discard: { by: PERMISSIONS.judgePhotos, from: PHOTO_STATES, to: null, reason: true },
  /** Its finished picture does not fit: a person makes one, or gives it back to the machine (`hand_made.ts`). */
  finish: { by: PERMISSIONS.reviewPhotos, from: ['accepted'], to: null, picture: true },
  /** The person is allowed a head cover (附件2.4): earlier verdicts stay. */
  exempt: {
    by: PERMISSIONS.judgePhotos,
    from: PHOTO_STATES,
    to: null,
    student: true,
    delivered: true,
  },
} as const satisfies Record<string, MoveRule>

export type MoveName = keyof typeof MOVES
export const MOVE_NAMES = Object.keys(MOVES) as MoveName[]

/** What people decide about a photo, each recorded with its author. */
export const DECISIONS = [
  'look',
  'approve',
  'override',
  'reset',
  'uphold',
  'flag',
  'restore',
] as const
export type Decision = (typeof DECISIONS)[number]

/** 翻拍 and 美颜 as seen by a person: only these count as failed liveness. */
export const FINDINGS = ['rephotographed', 'beautified'] as const
export type Finding = (typeof FINDINGS)[number]

/** What the rules of moves need to know of a photo. */
export interface DeskPhoto {
  status: PhotoState
  /** Why the machine did not judge it, while it is parked. */
  parkedWhy: string | null
  hasPicture: boolean
  /** It is known whom it shows. */
  hasStudent: boolean
  /** Somebody has looked at it. */
  isLooked: boolean
  /** Whoever wants to move it has handed it in, or filed its appeal. */
  isOwn: boolean
  /** A batch has delivered it to its school: from then on only an erratum moves it. */
  isDelivered: boolean
  /** The phase of its unit's season; null if it has not begun. */
  phase: MainPhase | null
  /** How many photos of this person have failed in the round. */
  failures: number
  appealAfter: number
}

/** Who wants to move it, and the reason given. */
export interface MoveRequest {
  roles: readonly Mover[]
  reason?: string
}

export type DeskFault =
  | { type: 'not_allowed' }
  | { type: 'own_photo' }
  | { type: 'wrong_phase'; track: 'main'; phase: string }
  | { type: 'in_batch' }
  | { type: 'photo_reason_required' }
  | { type: 'photo_looked' }
  | { type: 'photo_state' }
  | { type: 'photo_not_kept' }
  | { type: 'photo_unmatched' }
  | { type: 'appeal_too_early'; failures: number; needed: number }

/** Still to be judged: being checked, or parked only because no worker has started on it. */
export const isUnjudged = ({ status, parkedWhy }: Pick<DeskPhoto, 'status' | 'parkedWhy'>) =>
  status === 'checking' || (status === 'parked' && parkedWhy === 'not_begun')

/**
 * May this move be made? An archived season is read only for people (season.md section 2); the worker
 * finishes what it has begun. That a person has one accepted photo a round is checked in the database.
 * @returns the rule of the move, or the first reason against it
 */
export function askDesk(
  name: MoveName,
  photo: DeskPhoto,
  { roles, reason }: MoveRequest
): Result<MoveRule, DeskFault> {
  const rule: MoveRule = MOVES[name]
  const { phase, failures, appealAfter: needed } = photo
  if (!rule.by.some((mover) => roles.includes(mover))) return err({ type: 'not_allowed' })
  if (rule.notOwn && photo.isOwn) return err({ type: 'own_photo' })
  const isByPerson = !rule.by.includes('worker')
  if (isByPerson && phase && isTerminal(phase))
    return err({ type: 'wrong_phase', track: 'main', phase })
  if (isByPerson && photo.isDelivered && !rule.delivered) return err({ type: 'in_batch' })
  if (rule.reason && !reason) return err({ type: 'photo_reason_required' })
  const isOpen = rule.from.includes(photo.status) && (isByPerson || isUnjudged(photo))
  if (!isOpen) return err({ type: 'photo_state' })
  if (rule.unlooked && photo.isLooked) return err({ type: 'photo_looked' })
  if (rule.picture && !photo.hasPicture) return err({ type: 'photo_not_kept' })
  if (rule.student && !photo.hasStudent) return err({ type: 'photo_unmatched' })
  if (rule.failures && failures < needed) return err({ type: 'appeal_too_early', failures, needed })
  return ok(rule)
}

/** The moves that people with these roles can make now, given a reason. */
export const openMoves = (photo: DeskPhoto, roles: readonly Role[]): MoveName[] =>
  MOVE_NAMES.filter((name) => askDesk(name, photo, { roles, reason: 'to be given' }).ok)

/** Moves that are closed to them only because the photo is their own: somebody else has to make them. */
export const movesOfOthers = (photo: DeskPhoto, roles: readonly Role[]): MoveName[] => {
  const open = openMoves(photo, roles)
  return openMoves({ ...photo, isOwn: false }, roles).filter((name) => !open.includes(name))
}

/** States that wait for the centre: for a review, for an answer to an appeal, or for a first look. */
export const FOR_REVIEW: readonly PhotoState[] = ['awaiting_review', 'appealed', 'parked']

/**
 * What waits for people with these roles. A school also has to retake photos that failed or were reset,
 * until there is a later one (附件1 注1).
 * @returns the states that always wait, and those that wait until the photo is retaken
 */
export const awaitedStates = (roles: readonly Role[]) => ({
  always: FOR_REVIEW,
  untilRetaken: roles.includes('coordinator') ? MOVES.retake.from : [],
})
