import { recordAudit } from '#backend/audit/record_audit'
import { identityAfterMerge, placeAfterMerge } from '#domain/roster/merge'
import type Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { moveNotices } from '#backend/student_notices/actions/move_notices'
import { movePayments } from './move_payments.js'

/**
 * Locks the rows of two students, and of those who were merged into the first, in the order of their ids, as
 * imports do. Then nobody stores anything of them until the transaction ends.
 */
export const lockRows = (goneId: string, keptId: string, trx: TransactionClientContract) =>
  trx
    .from('students')
    .whereIn('id', [goneId, keptId])
    .orWhere('merged_into', goneId)
    .orderBy('id')
    .forUpdate()
    .select('id')

/** An exemption goes along, unless the kept student has it already. */
const moveExemptions = (gone: Student, kept: Student, trx: TransactionClientContract) =>
  trx.rawQuery(
    `update photo_exemptions exempt set student_id = :kept
      where student_id = :gone and not exists (
        select from photo_exemptions own where own.student_id = :kept and own.rule = exempt.rule)`,
    { gone: gone.id, kept: kept.id }
  )

/** Absences go along as well; where the kept student is absent too, that one stands. */
async function moveAbsences(gone: Student, kept: Student, trx: TransactionClientContract) {
  const ids = { gone: gone.id, kept: kept.id }
  await trx.rawQuery(
    `update student_absences absent set ended_at = season_now()
      where student_id = :gone and ended_at is null and exists (
        select from student_absences own where own.student_id = :kept
          and own.round = absent.round and own.ended_at is null)`,
    ids
  )
  await trx.rawQuery('update student_absences set student_id = :kept where student_id = :gone', ids)
}

/**
 * The 采集码 goes along; where the kept student has one too, that one stands. What waited for the school about the
 * first is settled by the merge.
 */
async function moveCodes(
  gone: Student,
  kept: Student,
  actorId: string,
  trx: TransactionClientContract
) {
  const ids = { gone: gone.id, kept: kept.id, actorId }
  await trx.rawQuery(
    `update capture_codes code set superseded_at = season_now()
      where student_id = :gone and superseded_at is null and exists (
        select from capture_codes own where own.student_id = :kept and own.superseded_at is null)`,
    ids
  )
  await trx.rawQuery('update capture_codes set student_id = :kept where student_id = :gone', ids)
  await trx.rawQuery(
    `update code_conflicts set state = 'merged', decided_by = :actorId, decided_at = season_now()
      where student_id = :gone and state = 'open'`,
    ids
  )
  await trx.rawQuery('update code_conflicts set student_id = :kept where student_id = :gone', ids)
}

/**
 * Writes that a student has become another, whose photos have moved before: everything that is known of
 * them goes along, and whoever was merged into the first leads to the second.
 * @param gone locked, as `kept` is, by `lockRows`
 */
export async function recordMerge(
  gone: Student,
  kept: Student,
  { photos, actorId }: { photos: number; actorId: string },
  trx: TransactionClientContract
): Promise<void> {
  await moveExemptions(gone, kept, trx)
  await moveAbsences(gone, kept, trx)
  await moveCodes(gone, kept, actorId, trx)
  await movePayments(gone, kept, trx)
  await moveNotices(gone, kept, trx)
  const known = { ...placeAfterMerge(gone, kept), ...identityAfterMerge(gone, kept) }
  await kept.useTransaction(trx).merge(known).save()
  await trx
    .from('students')
    .where('id', gone.id)
    .orWhere('merged_into', gone.id)
    .update({ merged_into: kept.id })
  const subject = { subjectType: 'student', subjectId: kept.id }
  const details = { from: gone.id, photos }
  await recordAudit({ actorId, action: 'student.merged', ...subject, details }, trx)
}
