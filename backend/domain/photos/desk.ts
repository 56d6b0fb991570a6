import { err, ok, type Result } from '../result.js'
import { type Role } from '../season/codes.js'
import { isTerminal, type MainPhase } from '../season/main/phases.js'

/** The states of a photo, from its arrival to its end. `reset` is the only one that nothing leaves. */
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

/** A picture is made of what may be accepted; a failed photo needs a person's override first. */
export const MAKEABLE_STATES: readonly PhotoState[] = ['accepted', 'awaiting_review']

/** The centre's people who decide about photos; money and paper are no reason to look at faces. */
export const PHOTO_REVIEWERS = ['centre_admin', 'operator', 'reviewer'] as const
/** Whoever hands photos in and sees them: the reviewers, and a school's coordinator for the own unit. */
export const PHOTO_STAFF = ['coordinator', ...PHOTO_REVIEWERS] as const

/** Who moves a photo: people by their roles, or the worker that judges it. */
export type Mover = Role | 'worker'

/** One move of a photo, in the shape of an act: who, from which states, and to which. */
export interface MoveRule {
  by: readonly Mover[]
  from: readonly PhotoState[]
  /** Null: this photo stays in its state, what follows is elsewhere. */
  to: PhotoState | null
  /** Whatever goes against the machine or the student says why. */
  reason?: true
  /** May say that a person has seen 翻拍 or 美颜: no score of a model counts as that. */
  finding?: true
  /** Needs the kept picture: what could not be decoded is accepted by nobody. */
  picture?: true
  /** Only after the failures that the policy asks for (`appealAfterFailures`). */
  failures?: true
}

/** By the worker once, and only while a photo has no verdict (see `isUnjudged`). */
const judged = <To extends PhotoState>(to: To) =>
  ({ by: ['worker'], from: ['checking', 'parked'], to }) as const

/**
 * Every move of a photo. Approving, overriding and upholding are the centre's (审核); resetting is the
 * school's daily duty as well: 各校每日检查，不合格照片当天重置 (苏教指通〔2023〕13号 附件1 注1).
 */
export const MOVES = {
  pass: judged('accepted'),
  /** It passes, but another photo of the person is accepted: a reviewer chooses between the two. */
  second: judged('awaiting_review'),
  warn: judged('awaiting_review'),
  fail: judged('failed'),
  park: judged('parked'),
  approve: { by: PHOTO_REVIEWERS, from: ['awaiting_review'], to: 'accepted', picture: true },
  override: {
    by: PHOTO_REVIEWERS,
    from: ['failed', 'appealed'],
    to: 'accepted',
    reason: true,
    picture: true,
  },
  /** An appeal that does not convince: the photo stays what the machine found it to be. */
  uphold: { by: PHOTO_REVIEWERS, from: ['appealed'], to: 'failed', reason: true, finding: true },
  reset: {
    by: PHOTO_STAFF,
    from: ['accepted', 'awaiting_review', 'failed', 'appealed', 'parked'],
    to: 'reset',
    reason: true,
    finding: true,
  },
  appeal: {
    by: PHOTO_STAFF,
    from: ['failed'],
    to: 'appealed',
    reason: true,
    picture: true,
    failures: true,
  },
  /** Another photo of the same person in place of one that cannot stay (附件1 注1: 当天重置). */
  retake: { by: PHOTO_STAFF, from: ['failed', 'reset'], to: null },
  /** A head cover is allowed to the person (附件2.4): what was judged stays. */
  exempt: { by: PHOTO_REVIEWERS, from: PHOTO_STATES, to: null, reason: true },
} as const satisfies Record<string, MoveRule>

export type MoveName = keyof typeof MOVES
export const MOVE_NAMES = Object.keys(MOVES) as MoveName[]

/** What a reviewer, and for a reset the school, decides about a photo. */
export const DECISIONS = ['approve', 'override', 'reset', 'uphold'] as const
export type Decision = (typeof DECISIONS)[number]

/** 翻拍 and 美颜, as a person has seen them: only these count as a failed proof of life. */
export const FINDINGS = ['rephotographed', 'beautified'] as const
export type Finding = (typeof FINDINGS)[number]

/** What the desk has to know of a photo. */
export interface DeskPhoto {
  status: PhotoState
  /** Why the machine did not judge it, while it is parked. */
  parkedWhy: string | null
  hasPicture: boolean
  /** Where the season of its unit stands; null where it has not begun. */
  phase: MainPhase | null
  /** How often this person's photos have failed in the round. */
  failures: number
  appealAfter: number
}

/** Who wants to move it, and what they say for it. */
export interface MoveRequest {
  roles: readonly Mover[]
  reason?: string
}

export type DeskFault =
  | { type: 'not_allowed' }
  | { type: 'wrong_phase'; track: 'main'; phase: string }
  | { type: 'photo_reason_required' }
  | { type: 'photo_state' }
  | { type: 'photo_not_kept' }
  | { type: 'appeal_too_early'; failures: number; needed: number }

/** Still to be judged: under way, or parked only because no worker has begun with it. */
export const isUnjudged = ({ status, parkedWhy }: Pick<DeskPhoto, 'status' | 'parkedWhy'>) =>
  status === 'checking' || (status === 'parked' && parkedWhy === 'not_begun')

/**
 * May this move be made? The season's end binds people: archived, read only (season.md section 2); the
 * worker finishes what it has begun. That a person has one accepted photo a round is the database's rule.
 * @returns the rule of the move, or the first thing that speaks against it
 */
export function askDesk(
  name: MoveName,
  photo: DeskPhoto,
  { roles, reason }: MoveRequest
): Result<MoveRule, DeskFault> {
  const rule: MoveRule = MOVES[name]
  const { phase, failures, appealAfter: needed } = photo
  if (!rule.by.some((mover) => roles.includes(mover))) return err({ type: 'not_allowed' })
  const isByPerson = !rule.by.includes('worker')
  if (isByPerson && phase && isTerminal(phase))
    return err({ type: 'wrong_phase', track: 'main', phase })
  if (rule.reason && !reason) return err({ type: 'photo_reason_required' })
  const isOpen = rule.from.includes(photo.status) && (isByPerson || isUnjudged(photo))
  if (!isOpen) return err({ type: 'photo_state' })
  if (rule.picture && !photo.hasPicture) return err({ type: 'photo_not_kept' })
  if (rule.failures && failures < needed) return err({ type: 'appeal_too_early', failures, needed })
  return ok(rule)
}

/** The moves that people with these roles can make now, each with what it asks for. */
export const openMoves = (photo: DeskPhoto, roles: readonly Role[]): MoveName[] =>
  MOVE_NAMES.filter((name) => askDesk(name, photo, { roles, reason: 'to be given' }).ok)

/** Photos that wait for a person of the centre: for a review, for an answer, or for a look. */
const FOR_REVIEW: readonly PhotoState[] = ['awaiting_review', 'appealed', 'parked']

/**
 * What waits for people with these roles. A school sees what is reviewed, and has to take again what
 * failed or was reset and no later photo stands for (附件1 注1).
 * @returns the states that wait whatever follows, and those that wait until they are taken again
 */
export const awaitedStates = (roles: readonly Role[]) => ({
  always: FOR_REVIEW,
  untilRetaken: roles.includes('coordinator') ? MOVES.retake.from : [],
})
