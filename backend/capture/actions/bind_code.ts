import { recordAudit } from '#backend/audit/record_audit'
import { seasonNow } from '#backend/clock/season_clock'
import { relinkStudent } from '#backend/proofreading/errata/relink_student'
import { lockStudentOfUnit } from '#backend/roster/actions/lock_student'
import { blindIndex } from '#backend/sealing/blind_index'
import { openValue, type SealFault } from '#backend/sealing/sealed_value'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { besideList, isOfIdentity, type Difference } from '#domain/capture/beside_list'
import type { CheckedCode } from '#domain/capture/check_code'
import { err, ok, type Result } from '#domain/result'
import CaptureCode from '#models/capture/capture_code'
import type Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { addCoded, studentOfNumber, writeCoded } from './code_student.js'
import { raiseConflict } from './raise_conflict.js'
import type { ReadCode } from '#backend/capture/reading/read_code'
import { codeOfStudent, storeCode, type NewCode } from './store_code.js'

/** A code that was read, and who brought it: null for a collector. */
export interface Binding extends ReadCode {
  authorId: string | null
}

/** `renewed`: the registry issued the same code again, with other fields. */
export type BindingOutcome = 'bound' | 'known' | 'renewed'

export interface BoundCode {
  studentId: string
  outcome: BindingOutcome
  /** In what the code and the list differ. */
  differences: Difference[]
  /** The 采集码 has another form than the sample of the notice. */
  isUnusual: boolean
}

export type BindFault =
  | WrongPhase
  | SealFault
  | { type: 'code_of_other_unit' }
  | { type: 'code_bound_elsewhere' }
  | { type: 'second_code'; studentId: string }

/** Of two who bring a code or a number at once, the second waits and finds what the first wrote. */
const waitFor = (what: string, trx: TransactionClientContract) =>
  trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [what])

const listed = async (student: Student, trx: TransactionClientContract) => {
  await student.useTransaction(trx).load('schoolClass')
  const { maskedName, lastFour, schoolClass } = student
  return { maskedName, lastFour, className: schoolClass?.name ?? null }
}

const coded = ({ student: { maskedName, lastFour }, className }: CheckedCode) => ({
  maskedName,
  lastFour,
  className,
})

const isNewer = (code: CheckedCode, { issuedAt }: CaptureCode) =>
  Date.parse(code.issuedAt) > issuedAt.toMillis()

/** The same code again: the same student, shown by what is newer of it. */
async function bindAgain(
  known: CaptureCode,
  sent: NewCode,
  trx: TransactionClientContract
): Promise<Result<BoundCode, BindFault>> {
  const { seasonId, seasonUnitId, id: rowId } = known
  const student = (await lockStudentOfUnit(known.studentId, seasonUnitId, trx))!
  const { code, authorId } = sent
  const differences = besideList(coded(code), await listed(student, trx))
  const bound = { studentId: student.id, differences, isUnusual: code.isUnusual }
  const fields = await openValue({ seasonId, rowId }, known.sealed, trx)
  if (!fields.ok) return fields
  if (fields.value === JSON.stringify(code.fields) || !isNewer(code, known))
    return ok({ ...bound, outcome: 'known' })
  await known.merge({ supersededAt: await seasonNow(trx) }).save()
  await storeCode(sent, student, trx)
  await writeCoded(student, code, trx, true)
  await relinkStudent(student, authorId, trx)
  return ok({ ...bound, outcome: 'renewed' })
}

/** Somebody of the unit whose first code this is. */
async function bindFirst(
  student: Student,
  sent: NewCode,
  trx: TransactionClientContract
): Promise<Result<BoundCode, BindFault>> {
  const { code, authorId } = sent
  const list = await listed(student, trx)
  if (await codeOfStudent(student.id, trx)) {
    const shown = { ...sent, authorId: undefined }
    await raiseConflict(student, { kind: 'second_code', shown, authorId }, trx)
    return err({ type: 'second_code', studentId: student.id })
  }
  if (!(await storeCode(sent, student, trx))) {
    await raiseConflict(student, { kind: 'other_unit', shown: null, authorId }, trx)
    return err({ type: 'code_bound_elsewhere' })
  }
  const differences = besideList(coded(code), list)
  if (differences.some(isOfIdentity))
    await raiseConflict(student, { kind: 'field_differs', shown: { list }, authorId }, trx)
  await writeCoded(student, code, trx)
  return ok({ studentId: student.id, outcome: 'bound', differences, isUnusual: code.isUnusual })
}

const hasList = async ({ id }: SeasonUnit, trx: TransactionClientContract) => {
  const listedOnes = trx.from('students').where('season_unit_id', id)
  return (await listedOnes.whereNotNull('list_position').first()) !== null
}

/** Somebody whom the unit does not know: added, and laid before the school if it has a list. */
async function bindNewcomer(
  unit: SeasonUnit,
  sent: NewCode,
  trx: TransactionClientContract
): Promise<Result<BoundCode, BindFault>> {
  const { code, authorId } = sent
  await trx.rawQuery('savepoint before_newcomer')
  const student = await addCoded(unit, code, trx)
  if (!(await storeCode(sent, student, trx))) {
    await trx.rawQuery('rollback to savepoint before_newcomer')
    return err({ type: 'code_bound_elsewhere' })
  }
  await writeCoded(student, code, trx)
  if (await hasList(unit, trx))
    await raiseConflict(student, { kind: 'not_listed', shown: null, authorId }, trx)
  const { isUnusual } = code
  return ok({ studentId: student.id, outcome: 'bound', differences: [], isUnusual })
}

/**
 * Ties a 采集码 to its student (教学服〔2022〕10号; students.md 2): the same code is the same student, whichever unit of
 * the season it comes from a code has one owner, and a second code of one number waits for the school. The faults
 * that a school has to look at are kept: end the transaction without rolling back.
 */
export async function bindCode(
  unit: SeasonUnit,
  { code, decodedBy, authorId }: Binding,
  trx: TransactionClientContract
): Promise<Result<BoundCode, BindFault>> {
  if (code.unitId !== unit.unitId) return err({ type: 'code_of_other_unit' })
  const open = await requireOpen(unit, trx)
  if (!open.ok) return open
  const index = await blindIndex(unit.seasonId, code.cjm, trx)
  if (!index.ok) return index
  await waitFor(`code:${index.value}`, trx)
  await waitFor(`number:${unit.id}:${code.student.xhKey}`, trx)
  const sent = { code, cjmIndex: index.value, decodedBy, authorId }
  const of = { seasonUnitId: unit.id, cjmIndex: index.value }
  const known = await CaptureCode.query({ client: trx })
    .where(of)
    .whereNull('superseded_at')
    .first()
  const bound = known ? await bindAgain(known, sent, trx) : await bindUnknown(unit, sent, trx)
  if (bound.ok && bound.value.outcome !== 'known') await record(bound.value, sent, trx)
  return bound
}

async function bindUnknown(unit: SeasonUnit, sent: NewCode, trx: TransactionClientContract) {
  const student = await studentOfNumber(unit, sent.code.student.xhKey, trx)
  return student ? bindFirst(student, sent, trx) : bindNewcomer(unit, sent, trx)
}

/** Which code it is stays out of the audit. */
const record = (
  { studentId, outcome, differences }: BoundCode,
  { authorId, decodedBy }: NewCode,
  trx: TransactionClientContract
) =>
  recordAudit(
    {
      ...{ actorId: authorId, action: 'code.bound', subjectType: 'student', subjectId: studentId },
      details: { outcome, decoder: decodedBy.name, differs: differences.map(({ field }) => field) },
    },
    trx
  )
