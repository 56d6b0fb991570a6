import { lockStudentOfUnit } from '#backend/roster/actions/lock_student'
import { readPhase } from '#backend/units/queries/read_phase'
import { askExemption, type ExemptionFault, type ExemptionGround } from '#domain/photos/exemptions'
import { policyOf } from '#domain/policy/read_policy'
import { err, ok, type Result } from '#domain/result'
import PhotoExemption from '#models/photos/photo_exemption'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { randomUUID } from 'node:crypto'
import { sealGround } from './sealed_ground.js'

export type ExemptFault = ExemptionFault | { type: 'student_unknown' }

export interface ExemptionOrder {
  studentId: string
  ground: ExemptionGround
  allowedBy: string
}

/**
 * Exempts a student from the head cover rule: what it finds is a warning that a person decides. The ground
 * is stored sealed. It holds for photos judged from now on; earlier verdicts stay, and an exemption that
 * exists stays as it is.
 * @param unit of the student, with its season's policy loaded
 * @returns who was exempted, of merged students the kept one, so that the caller's audit entry tells of no
 * other; null if they are already
 */
export async function recordExemption(
  unit: SeasonUnit,
  { studentId: wanted, ground, allowedBy }: ExemptionOrder,
  client: TransactionClientContract
): Promise<Result<string | null, ExemptFault>> {
  const { headCoverExemption } = policyOf(unit.season.policy.sourced)
  const allowed = askExemption(await readPhase(unit, client), headCoverExemption)
  if (!allowed.ok) return allowed
  const student = await lockStudentOfUnit(wanted, unit.id, client)
  if (!student) return err({ type: 'student_unknown' })
  const studentId = student.id
  const of = { seasonUnitId: unit.id, studentId, rule: 'PR22' } as const
  if (await PhotoExemption.findBy(of, { client })) return ok(null)
  const id = randomUUID()
  const sealedGround = await sealGround({ id, seasonId: unit.seasonId }, ground, client)
  await PhotoExemption.create({ id, ...of, allowedBy, sealedGround }, { client })
  return ok(studentId)
}
