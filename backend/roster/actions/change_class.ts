import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { CLASS_CONSTRAINTS } from '#backend/roster/errors'
import { isFullId } from '#domain/roster/last_four'
import { nameKey } from '#domain/roster/name_key'
import { err, ok } from '#domain/result'
import SchoolClass from '#models/roster/school_class'
import Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { SentClass } from './create_class.js'
import { openCollege } from './place_of_student.js'
import { openUnit } from '#backend/roster/queries/open_unit'

async function write(
  schoolClass: SchoolClass,
  { name, collegeId }: SentClass,
  actorId: string,
  trx: TransactionClientContract
) {
  const { id, name: before, collegeId: from } = schoolClass
  const entry = { actorId, subjectType: 'class', subjectId: id }
  await schoolClass.merge({ name, nameKey: nameKey(name), collegeId }).save()
  if (name !== before) await recordAudit({ ...entry, action: 'class.renamed' }, trx)
  if (collegeId === from) return
  // The students go with their class.
  const moved = await Student.query({ client: trx }).where('class_id', id).update({ collegeId })
  const details = { from, to: collegeId, students: Number(moved[0] ?? 0) }
  await recordAudit({ ...entry, action: 'class.moved', details }, trx)
}

/** Renames a class, or moves it with its students to another college. */
export async function changeClass(
  { id, seasonUnitId }: SchoolClass,
  sent: SentClass,
  actorId: string
) {
  if (isFullId(sent.name)) return err({ type: 'full_id_sent' as const, field: 'name' })
  const changed = await unlessTaken(
    () =>
      db.transaction(async (trx) => {
        const unit = await openUnit(seasonUnitId, trx)
        if (!unit.ok) return unit
        const classes = SchoolClass.query({ client: trx }).where({ id })
        const schoolClass = await classes.forUpdate().firstOrFail()
        const isMoved = sent.collegeId !== schoolClass.collegeId
        const college = isMoved && (await openCollege(unit.value.unitId, sent.collegeId, trx))
        if (college && !college.ok) return college
        await write(schoolClass, sent, actorId, trx)
        return ok(id)
      }),
    CLASS_CONSTRAINTS
  )
  return changed.ok ? changed.value : changed
}
