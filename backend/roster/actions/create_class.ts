import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { CLASS_CONSTRAINTS } from '#backend/roster/errors'
import { isFullId } from '#domain/roster/last_four'
import { nameKey } from '#domain/roster/name_key'
import { err, ok } from '#domain/result'
import SchoolClass from '#models/roster/school_class'
import db from '@adonisjs/lucid/services/db'
import { openCollege } from './place_of_student.js'
import { openUnit } from '#backend/roster/queries/open_unit'

export interface SentClass {
  name: string
  collegeId: string | null
}

/** Creates a class of a unit's season; its name is unique in its college. */
export async function createClass(
  seasonUnitId: string,
  { name, collegeId }: SentClass,
  actorId: string
) {
  if (isFullId(name)) return err({ type: 'full_id_sent' as const, field: 'name' })
  const created = await unlessTaken(
    () =>
      db.transaction(async (trx) => {
        const unit = await openUnit(seasonUnitId, trx)
        if (!unit.ok) return unit
        const college = await openCollege(unit.value.unitId, collegeId, trx)
        if (!college.ok) return college
        const row = { seasonUnitId, name, nameKey: nameKey(name), collegeId }
        const { id } = await SchoolClass.create(row, { client: trx })
        const subject = { subjectType: 'class', subjectId: id, details: { collegeId } }
        await recordAudit({ actorId, action: 'class.created', ...subject }, trx)
        return ok(id)
      }),
    CLASS_CONSTRAINTS
  )
  return created.ok ? created.value : created
}
