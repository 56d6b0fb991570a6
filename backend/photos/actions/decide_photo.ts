import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { lockForFinding } from '#backend/locks/actions/lock_student_out'
import { deskPhoto } from '#backend/photos/queries/desk_photo'
import { firstToDecide, type DecidedByOther } from '#backend/photos/queries/first_to_decide'
import { tellOfDecision } from '#backend/student_notices/actions/tell_of_photo'
import {
  askDesk,
  MOVES,
  type Decision,
  type DeskFault,
  type Finding,
  type MoveRequest,
  type PhotoState,
} from '#domain/photos/desk'
import { may } from '#domain/identity/permissions'
import { findingOf, offeredReasons } from '#domain/photos/reset_findings'
import { policyOf } from '#domain/policy/read_policy'
import type { ResetReason } from '#domain/policy/reset_reasons'
import { err, ok, type Result } from '#domain/result'
import type { Actor } from '#domain/season/act_rule'
import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'
import { lockPhoto, lockStudentAndFindAccepted } from './lock_photo.js'

export type DecisionFault =
  DeskFault | DecidedByOther | { type: 'other_accepted' } | { type: 'reset_reason_not_offered' }

/** A person's decision about a photo, with its reason. */
export interface DecisionRequest {
  decision: Decision
  reason?: string
  /** Why it is reset, by the codes of the season. */
  reasonCodes?: ResetReason[]
  /** Rephotographed or beautified (翻拍, 美颜), as seen by a person, never by a model. */
  finding?: Finding
  /** The job that resets many. */
  jobId?: string
}

/** What became of a photo, and the act by which it can be taken back (`UNDO_SECONDS`). */
export interface Decided {
  status: PhotoState
  actId: string
}

/** The reason of a request, in words or in codes. */
const requestOf = (
  { reason, reasonCodes = [] }: DecisionRequest,
  { roles }: Actor
): MoveRequest => ({
  roles,
  reason: reason ?? (reasonCodes.join(' ') || undefined),
})

/** A photo whose file was never read waits for a person as it did before. */
const stateAfter = ({ decision }: DecisionRequest, { status, verdict }: Photo): PhotoState => {
  if (decision === 'restore' && verdict === null) return 'parked'
  return MOVES[decision].to ?? status
}

async function refusal(
  fault: DeskFault,
  photo: Photo,
  userId: string,
  trx: TransactionClientContract
): Promise<DecisionFault> {
  const isStale = fault.type === 'photo_state' || fault.type === 'photo_looked'
  return (isStale && (await firstToDecide(photo, userId, trx))) || fault
}

/** Whoever decides has looked. A photo is flagged until somebody who may overrule the machine decides. */
function written(
  { decision }: DecisionRequest,
  status: PhotoState,
  { userId, roles }: Actor,
  trx: TransactionClientContract
) {
  const isCentre = may(roles, 'reviewPhotos')
  return {
    status,
    looked_at: trx.raw('coalesce(looked_at, now())'),
    looked_by: trx.raw('coalesce(looked_by, ?)', [userId]),
    ...(decision === 'flag' ? { flagged_at: trx.raw('now()') } : isCentre && { flagged_at: null }),
    // No product is made of a failed photo until somebody accepts it.
    ...(decision === 'override' && { make_asked_at: trx.raw('now()'), attempts: 0 }),
  }
}

/**
 * Applies a person's decision to a photo. The machine's verdict stays as it was. Who may decide, in which
 * states, and when a reason is required is ruled by `askDesk`.
 * @param photo with its unit and its season's policy loaded
 */
export async function decidePhoto(
  photo: Photo,
  request: DecisionRequest,
  actor: Actor
): Promise<Result<Decided, DecisionFault>> {
  const { decision, reason, reasonCodes = [], jobId } = request
  const { userId: authorId } = actor
  const { now } = await readClock()
  const offered = offeredReasons(policyOf(photo.seasonUnit.season.policy.sourced))
  if (reasonCodes.some((code) => !offered.includes(code)))
    return err({ type: 'reset_reason_not_offered' })
  return db.transaction(async (trx): Promise<Result<Decided, DecisionFault>> => {
    const current = await lockPhoto(photo.id, trx)
    const desk = await deskPhoto(current, photo.seasonUnit, authorId, trx)
    const allowed = askDesk(decision, desk, requestOf(request, actor))
    if (!allowed.ok) return err(await refusal(allowed.error, current, authorId, trx))
    const to = stateAfter(request, current)
    if (to === 'accepted' && (await lockStudentAndFindAccepted(current, trx)))
      return err({ type: 'other_accepted' })
    await trx
      .from('photos')
      .where('id', photo.id)
      .update(written(request, to, actor, trx))
    const finding = allowed.value.finding && (request.finding ?? findingOf(reasonCodes))
    const row = { photoId: photo.id, decision, reason, reasonCodes, finding, authorId, jobId }
    const kept = { actId: randomUUID(), fromStatus: current.status }
    const businessAt = DateTime.fromISO(now)
    const made = await PhotoDecision.create({ ...row, ...kept, businessAt }, { client: trx })
    if (finding) await lockForFinding(current, trx)
    await tellOfDecision(photo, { id: made.id, to, reasonCodes }, trx)
    const subject = { subjectType: 'photo', subjectId: photo.id }
    await recordAudit(
      { actorId: authorId, action: `photo.${decision}`, ...subject, businessAt: now },
      trx
    )
    return ok({ status: to, actId: kept.actId })
  })
}
