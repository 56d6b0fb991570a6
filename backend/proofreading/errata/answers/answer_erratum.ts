import { recordAudit } from '#backend/audit/record_audit'
import { seasonNow } from '#backend/clock/season_clock'
import { lockPhotos } from '#backend/photos/actions/lock_claims'
import { lockMarks } from '#backend/proofreading/room/actions/lock_marks'
import { lockStudents } from '#backend/roster/actions/lock_student'
import { tellReopenedClasses } from '#backend/seasons/actions/tell_reopened_classes'
import { readPhase } from '#backend/units/queries/read_phase'
import { answersFor, type ErratumAnswer } from '#domain/proofreading/errata'
import { err, ok, type Result } from '#domain/result'
import { ACT_RULES } from '#domain/season/act_rules'
import Erratum from '#models/proofreading/erratum'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { addImage } from './add_image.js'
import { correctFields } from './correct_fields.js'
import { presentItems } from './present_items.js'
import { removeImage } from './remove_image.js'
import { replaceImage } from './replace_image.js'
import type { AnswerFault, Answering, SentAnswer } from './sent_answer.js'
import { swapImages } from './swap_images.js'

type Carry = (of: Answering) => Promise<Result<null, AnswerFault>>

const nothingMore: Carry = async () => ok(null)

const CARRY: Record<ErratumAnswer, Carry> = {
  replaced: replaceImage,
  swapped: swapImages,
  corrected: correctFields,
  added: addImage,
  removed: removeImage,
  at_registry: nothingMore,
  rejected: nothingMore,
}

/** Photos before the phase, the phase before students, students before what is said of them. */
async function lock(
  unit: SeasonUnit,
  { studentId }: Erratum,
  { photoId, withStudentIds = [] }: SentAnswer,
  trx: TransactionClientContract
) {
  const studentIds = [studentId, ...withStudentIds]
  const items = await presentItems(unit.id, studentIds, trx)
  const named = photoId ? [photoId] : []
  await lockPhotos([...new Set([...items.map((item) => item.photoId), ...named])], trx)
  const phase = await readPhase(unit, trx)
  await lockStudents(studentIds, trx)
  await lockMarks(unit.id, studentIds, trx)
  return phase
}

/** Why this row is not answered, or not so; null if it can be. */
async function faultOf(
  erratum: Erratum,
  { answer, reason }: SentAnswer
): Promise<AnswerFault | null> {
  if (erratum.state !== 'sent') return { type: 'erratum_not_sent' }
  if (erratum.answer) {
    await erratum.load('answerer')
    return { type: 'erratum_answered', by: erratum.answerer?.name ?? '' }
  }
  const isOfCode = erratum.student.codedAt !== null
  if (!answersFor(erratum.kind, { isOfCode }).includes(answer))
    return { type: 'answer_not_offered', answer }
  return answer === 'rejected' && !reason ? { type: 'answer_reason_required' } : null
}

async function carryOut(
  unit: SeasonUnit,
  known: Erratum,
  sent: SentAnswer,
  actorId: string,
  trx: TransactionClientContract
): Promise<Result<null, AnswerFault>> {
  const phase = await lock(unit, known, sent, trx)
  const rows = Erratum.query({ client: trx }).where({ id: known.id }).forUpdate()
  const erratum = await rows.preload('student').preload('errataRound').firstOrFail()
  const { from } = erratum.errataRound?.late ? ACT_RULES.resolveLateErratum : ACT_RULES.answerErrata
  if (!phase || !from.includes(phase))
    return err({ type: 'wrong_phase', track: 'main', phase: phase ?? 'awaiting_setup' })
  const fault = await faultOf(erratum, sent)
  if (fault) return err(fault)
  const [item = null] = await presentItems(unit.id, [erratum.studentId], trx)
  const done = await CARRY[sent.answer]({ erratum, item, actorId, sent, trx })
  if (!done.ok) return done
  const { answer, reason: answerReason = null, withStudentIds: others = [] } = sent
  const answeredAt = await seasonNow(trx)
  const answered = { answer, answerReason, answeredBy: actorId, answeredAt }
  await erratum.merge(answered).save()
  if (!erratum.errataRound?.late)
    await tellReopenedClasses(
      { seasonUnitId: unit.id, studentIds: [erratum.studentId, ...others] },
      trx
    )
  const subject = { subjectType: 'student', subjectId: erratum.studentId }
  const details = { kind: erratum.kind, answer }
  await recordAudit({ actorId, action: 'erratum.answered', ...subject, details }, trx)
  return ok(null)
}

/**
 * Answers one erratum: what is to be repaired is repaired at once, in one transaction; the school is told of a bundle
 * of answers by an act (season.md 2). Of two who answer one, the second is told who was first.
 */
export const answerErratum = (
  unit: SeasonUnit,
  erratum: Erratum,
  sent: SentAnswer,
  actorId: string
): Promise<Result<null, AnswerFault>> =>
  db.transaction((trx) => carryOut(unit, erratum, sent, actorId, trx))
