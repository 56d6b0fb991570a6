import { seasonNow } from '#backend/clock/season_clock'
import { lockStudentOfUnit } from '#backend/roster/actions/lock_student'
import { leadsToOther } from '#backend/roster/queries/leads_to_other'
import type { CheckedCode } from '#domain/capture/check_code'
import { nameKey } from '#domain/roster/name_key'
import SchoolClass from '#models/roster/school_class'
import Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Whoever has the number of a code in its unit, or whom they were merged into, locked; null for nobody. */
export async function studentOfNumber(
  { id: seasonUnitId }: SeasonUnit,
  xhKey: string,
  trx: TransactionClientContract
): Promise<Student | null> {
  const named = await Student.query({ client: trx })
    .where({ seasonUnitId, xhKey })
    .orderByRaw('merged_into is not null')
    .first()
  return named && lockStudentOfUnit(named.id, seasonUnitId, trx)
}

/** Of several classes of a name in different colleges none is guessed. */
async function classOfName(
  { id: seasonUnitId }: SeasonUnit,
  name: string,
  client: TransactionClientContract
) {
  if (!name) return null
  const named = await SchoolClass.query({ client }).where({ seasonUnitId, nameKey: nameKey(name) })
  return named.length === 1 ? named[0]! : null
}

/**
 * Adds somebody who is known by a code alone, at no place of the list. A list that brings the same number meanwhile
 * has the same row.
 */
export async function addCoded(
  unit: SeasonUnit,
  { student: { xh, xhKey }, className }: CheckedCode,
  trx: TransactionClientContract
): Promise<Student> {
  const place = await classOfName(unit, className, trx)
  await trx.rawQuery(
    `insert into students (season_id, season_unit_id, xh, xh_key, college_id, class_id, origin)
      values (?, ?, ?, ?, ?, ?, 'code')
      on conflict (season_unit_id, xh_key) where merged_into is null do nothing`,
    [unit.seasonId, unit.id, xh, xhKey, place?.collegeId ?? null, place?.id ?? null] as never[]
  )
  return (await studentOfNumber(unit, xhKey, trx))!
}

/** Another number, as after the registrar's correction, unless somebody else of the unit has it. */
async function freeNumber(
  student: Student,
  { student: { xh, xhKey } }: CheckedCode,
  client: TransactionClientContract
) {
  if (student.xhKey === xhKey) return {}
  const of = { seasonUnitId: student.seasonUnitId, xhKey }
  const taken = await Student.query({ client }).where(of).whereNull('merged_into').first()
  return taken || (await leadsToOther(xhKey, student, client)) ? {} : { xh, xhKey }
}

/**
 * The code is believed: name, last four, level and kind of study are its own from now on (students.md 2).
 * @param renumbers the code took the place of another one, and may bring another number
 */
export async function writeCoded(
  student: Student,
  code: CheckedCode,
  trx: TransactionClientContract,
  renumbers = false
): Promise<void> {
  const { maskedName, lastFour } = code.student
  const { level, studyKind } = code
  const number = renumbers ? await freeNumber(student, code, trx) : {}
  const codedAt = student.codedAt ?? (await seasonNow(trx))
  const coded = { maskedName, lastFour, level, studyKind, codedAt, ...number }
  await student.useTransaction(trx).merge(coded).save()
}
