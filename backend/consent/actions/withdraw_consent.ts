import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { consentOfStudent, keptPhotos } from '#backend/consent/queries/consent_of_student'
import { withdrawPayment } from '#backend/payments/actions/withdraw_payment'
import { lockPhoto } from '#backend/photos/actions/lock_photo'
import { deliveredPhotos } from '#backend/photos/queries/delivered_photos'
import { lockStudent } from '#backend/roster/actions/lock_student'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { CONSENT_WITHDRAWN } from '#domain/consent/requests'
import { err, ok, type Result } from '#domain/result'
import ConsentRequest from '#models/consent/consent_request'
import type Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { takeBack } from './take_back.js'

interface Whose {
  student: Student
  unit: SeasonUnit
}

/** A photo came in while the others were being locked: everything is locked again. */
interface AnotherCame {
  type: 'another_came'
}

const idsOf = async (studentId: string, trx: TransactionClientContract) =>
  (await keptPhotos(studentId, trx).select('id')).map(({ id }) => id)

/** Locks the photos, then the phase, then the student: then nothing of theirs is judged, delivered or received. */
async function lockAll(
  { student, unit }: Whose,
  trx: TransactionClientContract
): Promise<Result<string[], WrongPhase | AnotherCame>> {
  const ids = await idsOf(student.id, trx)
  for (const id of ids) await lockPhoto(id, trx)
  const open = await requireOpen(unit, trx)
  if (!open.ok) return open
  await lockStudent(student.id, trx)
  const isSame = (await idsOf(student.id, trx)).every((id) => ids.includes(id))
  return isSame ? ok(ids) : err({ type: 'another_came' })
}

/** The step of consent is open again: who comes back agrees anew. */
const undoStep = ({ student, unit }: Whose, trx: TransactionClientContract) =>
  trx.table('phone_steps').insert({
    ...{ season_unit_id: unit.id, student_id: student.id, step: 'consent' },
    version: CONSENT_WITHDRAWN,
    // Under the lock: the transaction may have begun before that of an earlier step.
    recorded_at: trx.raw('clock_timestamp()'),
  })

async function askCentre(
  { student, unit }: Whose,
  delivered: ReadonlySet<string>,
  trx: TransactionClientContract
) {
  for (const photoId of delivered) {
    const request = { seasonUnitId: unit.id, studentId: student.id, photoId }
    if (!(await ConsentRequest.findBy({ photoId }, { client: trx })))
      await ConsentRequest.create(request, { client: trx })
  }
}

async function withdraw(
  whose: Whose,
  trx: TransactionClientContract
): Promise<Result<null, WrongPhase | AnotherCame>> {
  const locked = await lockAll(whose, trx)
  if (!locked.ok) return locked
  const { student } = whose
  const { may, isGiven } = await consentOfStudent(student.id, trx)
  if (!may) return ok(null)
  const { now } = await readClock(trx)
  const delivered = await deliveredPhotos(locked.value, trx)
  const takenBack = locked.value.filter((id) => !delivered.has(id))
  await takeBack(takenBack, now, trx)
  if (isGiven) await undoStep(whose, trx)
  if (delivered.size === 0) await withdrawPayment(student, trx)
  else await askCentre(whose, delivered, trx)
  const subject = { subjectType: 'student', subjectId: student.id, businessAt: now }
  const details = { erased: takenBack.length, asked: delivered.size }
  await recordAudit({ actorId: null, action: 'consent.withdrawn', ...subject, details }, trx)
  return ok(null)
}

/** More photos of one student than this do not come in one after the other while they withdraw. */
const MOST_TRIES = 5

/**
 * A student withdraws consent (个人信息保护法 第十五条): photos that no batch has delivered are taken back and erased, and
 * what was paid goes to the refund list; for a delivered photo the centre is asked. Said again it changes nothing.
 */
export async function withdrawConsent(whose: Whose): Promise<Result<null, WrongPhase>> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const done = await db.transaction((trx) => withdraw(whose, trx))
    if (done.ok || done.error.type !== 'another_came') return done as Result<null, WrongPhase>
  }
  throw new Error('photos kept coming in while consent was withdrawn')
}
