import { recordAudit } from '#backend/audit/record_audit'
import { seasonNow } from '#backend/clock/season_clock'
import { mergeStudent, type MergeStudentFault } from '#backend/photos/merge/merge_student'
import { relinkStudent } from '#backend/proofreading/errata/relink_student'
import { lockStudentOfUnit } from '#backend/roster/actions/lock_student'
import { openValue, type SealFault } from '#backend/sealing/sealed_value'
import { requireOpen } from '#backend/units/queries/read_phase'
import { DECISIONS_OF, STATE_AFTER, type ConflictDecision } from '#domain/capture/conflicts'
import { err, ok, type Result } from '#domain/result'
import CodeConflict from '#models/capture/code_conflict'
import type Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { writeCoded } from './code_student.js'
import { codeOfStudent, storeCode, type NewCode } from './store_code.js'

export interface SentDecision {
  decision: ConflictDecision
  reason: string
  /** Into whom, of a merge. */
  into?: string
}

export type DecideFault =
  | MergeStudentFault
  | SealFault
  | { type: 'conflict_decided' }
  | { type: 'decision_not_offered' }
  | { type: 'code_bound_elsewhere' }

/** The code that waited takes the place of the one before. */
async function replaceCode(
  conflict: CodeConflict,
  student: Student,
  authorId: string,
  trx: TransactionClientContract
): Promise<Result<null, DecideFault>> {
  const { seasonId } = student
  const waiting = await openValue({ seasonId, rowId: conflict.id }, conflict.sealed!, trx)
  if (!waiting.ok) return waiting
  const sent: NewCode = { ...JSON.parse(waiting.value), authorId }
  const former = await codeOfStudent(student.id, trx)
  await former?.merge({ supersededAt: await seasonNow(trx) }).save()
  if (!(await storeCode(sent, student, trx))) return err({ type: 'code_bound_elsewhere' })
  await writeCoded(student, sent.code, trx, true)
  await relinkStudent(student, authorId, trx)
  return ok(null)
}

/** Locked, with its student: null if somebody has decided it meanwhile. */
async function lockConflict(id: string, unit: SeasonUnit, trx: TransactionClientContract) {
  const named = await CodeConflict.findOrFail(id, { client: trx })
  const student = (await lockStudentOfUnit(named.studentId, unit.id, trx))!
  const open = CodeConflict.query({ client: trx }).where({ id, state: 'open' })
  const conflict = await open.forUpdate().first()
  return conflict && { conflict, student }
}

const decide = (
  { id }: CodeConflict,
  unit: SeasonUnit,
  { decision, reason }: SentDecision,
  authorId: string
): Promise<Result<null, DecideFault>> =>
  db.transaction(async (trx): Promise<Result<null, DecideFault>> => {
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    const locked = await lockConflict(id, unit, trx)
    if (!locked) return err({ type: 'conflict_decided' })
    const { conflict, student } = locked
    await trx.rawQuery('savepoint before_replacing')
    const replaced =
      decision === 'replace' ? await replaceCode(conflict, student, authorId, trx) : ok(null)
    if (!replaced.ok) {
      await trx.rawQuery('rollback to savepoint before_replacing')
      return replaced
    }
    const decided = { state: STATE_AFTER[decision], decidedBy: authorId, reason }
    await conflict.merge({ ...decided, decidedAt: await seasonNow(trx) }).save()
    const subject = { subjectType: 'student', subjectId: student.id }
    const details = { kind: conflict.kind, decision }
    await recordAudit(
      { actorId: authorId, action: 'code.conflict_decided', ...subject, details },
      trx
    )
    return ok(null)
  })

/** The merge itself settles what is open about whoever becomes the other; the reason is added to it. */
async function merge(
  { id, studentId }: CodeConflict,
  { into, reason }: SentDecision,
  authorId: string
): Promise<Result<null, DecideFault>> {
  const conflict = await CodeConflict.query().where({ id }).preload('student').firstOrFail()
  if (conflict.state !== 'open') return err({ type: 'conflict_decided' })
  if (!into || into === studentId) return err({ type: 'merge_into_self' })
  const merged = await mergeStudent(conflict.student, into, authorId)
  if (!merged.ok) return merged
  await CodeConflict.query().where({ id }).update({ reason })
  return ok(null)
}

/**
 * A school decides what waits about a code (students.md 2): keep what is, let the new code take its place, or make one
 * student of two, each with who and why.
 */
export async function decideConflict(
  conflict: CodeConflict,
  unit: SeasonUnit,
  sent: SentDecision,
  authorId: string
): Promise<Result<null, DecideFault>> {
  if (!DECISIONS_OF[conflict.kind].includes(sent.decision))
    return err({ type: 'decision_not_offered' })
  return sent.decision === 'merge'
    ? merge(conflict, sent, authorId)
    : decide(conflict, unit, sent, authorId)
}
