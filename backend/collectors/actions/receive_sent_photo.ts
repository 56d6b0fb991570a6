import { bindCode, type BindFault } from '#backend/capture/actions/bind_code'
import type { ReadCode } from '#backend/capture/reading/read_code'
import { requestOf } from '#backend/collectors/queries/sent_photo'
import { readClock } from '#backend/clock/season_clock'
import {
  receiveUpload,
  type PhotoUpload,
  type ReceivedPhoto,
} from '#backend/photos/actions/receive_upload'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import { civilDateOf } from '#domain/calendar/instant'
import { askKey, type KeyFault } from '#domain/collectors/collector_state'
import type { ConsentWithdrawn } from '#backend/photos/queries/withdrawn_consent'
import { askConsent, type ConsentFault } from '#domain/photos/consent'
import { admitSent, type SentFault } from '#domain/photos/sent_photo'
import { policyOf } from '#domain/policy/read_policy'
import { err, ok, type Result } from '#domain/result'
import Collector from '#models/collectors/collector'
import SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordRequest, type SentRequest } from './record_request.js'

/** A photo as a collector sends it. */
export interface SentPhoto extends Omit<SentRequest, 'collectorId'> {
  bytes: Buffer
  consentVersion: string
  /** Of the student whom it shows. */
  read: ReadCode
}

/** Of requests with one number at once the first has written it: its photo is the answer to all of them. */
type SentBefore = { type: 'sent_before' }

export type ReceiveFault =
  | KeyFault
  | { type: 'key_unknown' }
  | { type: 'external_no_taken' }
  | SentFault
  | ConsentFault
  | ConsentWithdrawn
  | Exclude<BindFault, { type: 'code_of_other_unit' }>

/** The number is free, or belongs to the same request, or to another one. */
export async function askNumber(
  { collectorId, externalNo, requestHash }: Omit<SentRequest, 'takenAt'>,
  trx?: TransactionClientContract
): Promise<Result<null, SentBefore | { type: 'external_no_taken' }>> {
  const known = await requestOf({ collectorId, externalNo }, trx)
  if (!known) return ok(null)
  return err({ type: known.requestHash === requestHash ? 'sent_before' : 'external_no_taken' })
}

/** The key as it is now: who renews or revokes it waits until the photo is written, or is waited for. */
async function holdKey(
  { id, keyHash }: Collector,
  trx: TransactionClientContract
): Promise<Result<null, KeyFault | { type: 'key_unknown' }>> {
  const collector = await Collector.query({ client: trx }).where({ id, keyHash }).forShare().first()
  if (!collector) return err({ type: 'key_unknown' })
  const { expiresOn, revokedAt } = collector
  const today = civilDateOf((await readClock(trx)).now)
  return askKey({ expiresOn, isRevoked: revokedAt !== null }, today)
}

/** Of requests with one number at once the second waits and finds the first. */
const waitForNumber = ({ collectorId, externalNo }: SentRequest, trx: TransactionClientContract) =>
  trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `intake:${collectorId}:${externalNo}`,
  ])

/** Decides in the transaction that writes the photo. */
async function admit(
  collector: Collector,
  request: SentRequest,
  { consentVersion, read, takenAt }: SentPhoto,
  trx: TransactionClientContract
): Promise<Result<PhotoUpload, ReceiveFault | SentBefore>> {
  const held = await holdKey(collector, trx)
  if (!held.ok) return held
  await waitForNumber(request, trx)
  const isFree = await askNumber(request, trx)
  if (!isFree.ok) return isFree
  const unit = await SeasonUnit.query({ client: trx })
    .where({ seasonId: collector.seasonId, unitId: read.code.unitId })
    .preload('season', (season) => season.preload('policy'))
    .firstOrFail()
  const { now: at } = await readClock(trx)
  const { lateArrivalDays = 0 } = policyOf(unit.season.policy.sourced)
  const admitted = admitSent({ at, takenAt }, await readRounds(unit, trx), lateArrivalDays)
  if (!admitted.ok) return admitted
  const agreed = askConsent('collector', consentVersion)
  if (!agreed.ok) return agreed
  const bound = await bindCode(unit, { ...read, authorId: null }, trx)
  // The unit is that of the code.
  if (!bound.ok) return bound as Result<never, ReceiveFault>
  const by = { authorId: null, collectorId: collector.id, via: 'intake' } as const
  const consent = { consentBasis: 'collector', consentVersion: agreed.value } as const
  const { studentId } = bound.value
  return ok({ seasonUnitId: unit.id, studentId, ...by, ...consent, ...admitted.value })
}

/**
 * Receives a photo from a collector, once for each of its numbers: for the school and the student of its code, if it
 * was taken in the hours of capture and its student has agreed.
 */
export async function receiveSentPhoto(
  collector: Collector,
  sent: SentPhoto,
  queue: PhotoQueue
): Promise<Result<ReceivedPhoto | null, ReceiveFault>> {
  const { externalNo, requestHash, takenAt } = sent
  const request = { collectorId: collector.id, externalNo, requestHash, takenAt }
  const received = await receiveUpload<ReceiveFault | SentBefore>(
    { bytes: sent.bytes },
    (trx) => admit(collector, request, sent, trx),
    queue,
    ({ id }, trx) => recordRequest(request, id, trx)
  )
  if (received.ok) return received
  const { error } = received
  // Neither a day nor a reason is stated that could differ, and a discarded photo is nobody’s.
  return error.type === 'sent_before' ? ok(null) : err(error as ReceiveFault)
}
