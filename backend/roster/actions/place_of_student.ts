import { err, ok, type Result } from '#domain/result'
import College from '#models/roster/college'
import SchoolClass from '#models/roster/school_class'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface SentPlace {
  collegeId: string | null
  classId: string | null
}

export type PlaceFault = { type: 'not_found' } | { type: 'college_archived' }

/** A college of this unit that still takes students; none for null. */
export async function openCollege(
  unitId: string,
  id: string | null,
  trx: TransactionClientContract
): Promise<Result<string | null, PlaceFault>> {
  if (id === null) return ok(null)
  const college = await College.query({ client: trx }).where({ id, unitId }).first()
  if (!college) return err({ type: 'not_found' })
  return college.archivedAt ? err({ type: 'college_archived' }) : ok(id)
}

/**
 * Where a student of this unit is put. The college of a class is the student's: the two never differ.
 * @returns `not_found` for a college or class of another unit
 */
export async function placeOfStudent(
  unit: SeasonUnit,
  { collegeId, classId }: SentPlace,
  trx: TransactionClientContract
): Promise<Result<SentPlace, PlaceFault>> {
  const within = { id: classId ?? '', seasonUnitId: unit.id }
  const named = classId ? await SchoolClass.query({ client: trx }).where(within).first() : null
  if (classId && !named) return err({ type: 'not_found' })
  if (named?.collegeId) return ok({ collegeId: named.collegeId, classId })
  const college = await openCollege(unit.unitId, collegeId, trx)
  return college.ok ? ok({ collegeId: college.value, classId }) : college
}
