import { lockPhoneShot } from '#backend/phone/queries/shot_of_student'
import { factsOfStudent } from '#backend/phone/queries/facts_of_student'
import type { Bearer } from '#backend/phone/queries/session_of_token'
import {
  receiveUpload,
  type PhotoUpload,
  type UploadFault,
} from '#backend/photos/actions/receive_upload'
import type { Burst } from '#domain/photos/burst'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import type { ConsentWithdrawn } from '#backend/photos/queries/withdrawn_consent'
import { lockStudent } from '#backend/roster/actions/lock_student'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { CONSENT_TODAY } from '#domain/photos/consent'
import { askUse, stands, type ShootFault, type UsedShotFault } from '#domain/phone/shots'
import { policyOf } from '#domain/policy/read_policy'
import { proofOfLifeOf } from '#domain/policy/season_policy'
import { err, ok, type Result } from '#domain/result'
import PhoneShot from '#models/phone/phone_shot'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The photo of this shot is here already: it is the answer. */
interface KnownShot {
  type: 'shot_known'
  photoId: string
}

export type ReceiveShotFault =
  | WrongPhase
  | UsedShotFault
  | Extract<ShootFault, { type: 'shoot_captured' | 'shoot_locked' | 'step_too_early' }>
  | { type: 'not_found' }
  | Exclude<UploadFault, ConsentWithdrawn>

const NOT_AGREED = { type: 'step_too_early', next: 'consent' } as const

/** Decides in the transaction that writes the photo. A lock that began since the camera was opened stops it. */
async function admit(
  bearer: Pick<Bearer, 'student' | 'unit'>,
  shotId: string,
  trx: TransactionClientContract
): Promise<Result<PhotoUpload, ReceiveShotFault | KnownShot>> {
  const { student, unit } = bearer
  const open = await requireOpen(unit, trx)
  if (!open.ok) return open
  await lockStudent(student.id, trx)
  const shot = await lockPhoneShot(shotId, student.id, trx)
  if (!shot) return err({ type: 'not_found' })
  if (shot.photoId) return err({ type: 'shot_known', photoId: shot.photoId })
  const openedAt = shot.businessAt.toUTC().toISO()!
  const expiresAt = shot.expiresAt.toUTC().toISO()!
  const facts = await factsOfStudent(bearer, trx)
  const used = askUse({ openedAt, expiresAt }, facts.clocks.wall)
  if (!used.ok) return used
  if (stands(facts.submitted?.status ?? null)) return err({ type: 'shoot_captured' })
  if (facts.lock) return err({ type: 'shoot_locked' })
  const consent = {
    consentBasis: 'student' as const,
    consentVersion: CONSENT_TODAY.student,
  }
  if (!facts.done.has('consent')) return err(NOT_AGREED)
  const { round } = facts
  const by = { authorId: null, via: 'phone' as const, takenAt: openedAt, round }
  return ok({ seasonUnitId: unit.id, studentId: student.id, ...by, ...consent })
}

const asksForBurst = ({ unit }: Pick<Bearer, 'unit'>) =>
  proofOfLifeOf(policyOf(unit.season.policy.sourced)) !== 'off'

/** Notes which photo came of a shot, in the transaction that writes it. */
const useShot = (shotId: string, photoId: string, trx: TransactionClientContract) =>
  PhoneShot.query({ client: trx }).where('id', shotId).update({ photoId })

/**
 * Receives the photo of a shot, once: a request that is repeated, because its answer was lost, is answered with the
 * same photo. A burst that the season does not ask for is not kept, not even until the photo is judged.
 * @returns the photo's id
 */
export async function receiveShot(
  bearer: Pick<Bearer, 'student' | 'unit'>,
  shotId: string,
  { bytes, burst }: { bytes: Buffer; burst: Burst | null },
  queue: PhotoQueue
): Promise<Result<string, ReceiveShotFault>> {
  const received = await receiveUpload<ReceiveShotFault | KnownShot>(
    { bytes, burst: asksForBurst(bearer) ? burst : null },
    (trx) => admit(bearer, shotId, trx),
    queue,
    async ({ id }, trx) => void (await useShot(shotId, id, trx))
  )
  if (received.ok) return ok(received.value.id)
  const { error } = received
  if (error.type === 'shot_known') return ok(error.photoId)
  // Asked for in the same transaction already.
  return err(error.type === 'consent_withdrawn' ? NOT_AGREED : error)
}
