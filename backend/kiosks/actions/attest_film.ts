import { recordAudit } from '#backend/audit/record_audit'
import { seasonNow } from '#backend/clock/season_clock'
import { lockStudents } from '#backend/roster/actions/lock_student'
import { openUnit } from '#backend/roster/queries/open_unit'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import { policyOf } from '#domain/policy/read_policy'
import { stepsOf } from '#domain/phone/steps'
import { err, ok, type Result } from '#domain/result'
import PhoneStep from '#models/phone/phone_step'
import type SchoolClass from '#models/roster/school_class'
import Student from '#models/roster/student'
import Season from '#models/seasons/season'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface Attested {
  /** Of how many the film is done by it. */
  attested: number
  /** On the list of the class, also those who had seen it before. */
  students: number
}

async function asksFilm(seasonId: string, trx: TransactionClientContract) {
  const { policy } = await Season.query({ client: trx })
    .where('id', seasonId)
    .preload('policy')
    .firstOrFail()
  return stepsOf(policyOf(policy.sourced).phoneSteps).includes('film')
}

const listedOf = (classId: string, trx: TransactionClientContract) =>
  Student.query({ client: trx })
    .where({ classId })
    .whereNull('merged_into')
    .whereNull('delisted_at')
    .whereNot('origin', 'legacy')
    .orderBy('id')

/** Of these the students who have not seen the film, each of them locked. */
async function unseenBy(students: Student[], trx: TransactionClientContract) {
  const ids = students.map(({ id }) => id)
  await lockStudents(ids, trx)
  const seen = await PhoneStep.query({ client: trx })
    .whereIn('student_id', ids)
    .where('step', 'film')
  const by = new Set(seen.map(({ studentId }) => studentId))
  return students.filter(({ id }) => !by.has(id))
}

/**
 * Staff attests that a class has watched the guide film together (扬中瑞教〔2025〕11号 附件2.7), for whoever has not done so
 * alone. It is one step of several: those before it are left to each student, and none is skipped by it.
 */
export const attestFilm = (
  { id: classId, seasonUnitId }: SchoolClass,
  attestedBy: string
): Promise<Result<Attested, WrongPhase | { type: 'step_not_asked' }>> =>
  db.transaction(
    async (trx): Promise<Result<Attested, WrongPhase | { type: 'step_not_asked' }>> => {
      const unit = await openUnit(seasonUnitId, trx)
      if (!unit.ok) return unit
      if (!(await asksFilm(unit.value.seasonId, trx))) return err({ type: 'step_not_asked' })
      const students = await listedOf(classId, trx)
      const unseen = await unseenBy(students, trx)
      const businessAt = await seasonNow(trx)
      const step = { seasonUnitId, step: 'film' as const, attestedBy, businessAt, kinds: [] }
      await PhoneStep.createMany(
        unseen.map(({ id: studentId }) => ({ ...step, studentId })),
        { client: trx }
      )
      const report = { attested: unseen.length, students: students.length }
      const subject = { subjectType: 'class', subjectId: classId, details: { ...report } }
      await recordAudit({ actorId: attestedBy, action: 'class.film_attested', ...subject }, trx)
      return ok(report)
    }
  )
