import { recordAudit } from '#backend/audit/record_audit'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import SchoolClass from '#models/roster/school_class'
import Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'
import { openUnit } from '#backend/roster/queries/open_unit'

/** Deletes a class without students; the grants of its teachers go with it. */
export const deleteClass = (
  { id, seasonUnitId }: SchoolClass,
  actorId: string
): Promise<Result<null, WrongPhase | { type: 'class_not_empty'; heads: number }>> =>
  db.transaction(async (trx) => {
    const unit = await openUnit(seasonUnitId, trx)
    if (!unit.ok) return unit
    const schoolClass = await SchoolClass.query({ client: trx })
      .where({ id })
      .forUpdate()
      .firstOrFail()
    const [row] = await Student.query({ client: trx }).where('class_id', id).count('* as heads')
    const heads = Number(row!.$extras.heads)
    if (heads > 0) return err({ type: 'class_not_empty', heads })
    // Before it is gone: an entry finds the unit by its class.
    await recordAudit(
      { actorId, action: 'class.deleted', subjectType: 'class', subjectId: id },
      trx
    )
    await schoolClass.useTransaction(trx).delete()
    return ok(null)
  })
