import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { STUDENT_CONSTRAINTS } from '#backend/roster/errors'
import { err, ok } from '#domain/result'
import { readIdentity, type SentIdentity } from '#domain/roster/student_identity'
import Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'
import { placeOfStudent, type SentPlace } from './place_of_student.js'
import { leadsToOther } from '#backend/roster/queries/leads_to_other'
import { openUnit } from '#backend/roster/queries/open_unit'

const IDENTITY = ['xh', 'maskedName', 'lastFour']

/** Code beats list: who somebody is by the 采集码 is corrected at the registry, not here. */
const isOfCode = (student: Student, fields: string[]) =>
  student.codedAt !== null && fields.some((field) => IDENTITY.includes(field))

/** Corrects a student. The audit says which fields, not what they were. */
export async function changeStudent(
  { id, seasonUnitId }: Student,
  sent: SentIdentity & SentPlace,
  actorId: string
) {
  const identity = readIdentity(sent)
  if (!identity.ok) return identity
  const changed = await unlessTaken(
    () =>
      db.transaction(async (trx) => {
        const unit = await openUnit(seasonUnitId, trx)
        if (!unit.ok) return unit
        const students = Student.query({ client: trx }).where({ id }).whereNull('merged_into')
        const student = await students.forUpdate().firstOrFail()
        const place = await placeOfStudent(unit.value, sent, trx)
        if (!place.ok) return place
        student.merge({ ...identity.value, ...place.value })
        const fields = Object.keys(student.$dirty).filter((field) => field !== 'xhKey')
        if (isOfCode(student, fields)) return err({ type: 'identity_of_code' as const })
        if (fields.length === 0) return ok(id)
        if (fields.includes('xh') && (await leadsToOther(student.xhKey, student, trx)))
          return err({ type: 'xh_taken' as const })
        await student.save()
        const subject = { subjectType: 'student', subjectId: id, details: { fields } }
        await recordAudit({ actorId, action: 'student.changed', ...subject }, trx)
        return ok(id)
      }),
    STUDENT_CONSTRAINTS
  )
  return changed.ok ? changed.value : changed
}
