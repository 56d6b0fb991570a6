import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { UNIT_CONSTRAINTS } from '#backend/units/errors'
import type { Result } from '#domain/result'
import type Unit from '#models/people/unit'
import db from '@adonisjs/lucid/services/db'

export interface UnitBody {
  code: string
  name: string
  regionId: string
}

export type ChangeUnitError = { type: 'name_taken' } | { type: 'code_taken' }

/**
 * Changes a school's code, name or region, with an audit entry that names the changed fields. Seasons
 * that have the school keep its region of then (`season_units.region_id`).
 */
export const changeUnit = (
  unit: Unit,
  body: UnitBody,
  actorId: string
): Promise<Result<Unit, ChangeUnitError>> =>
  unlessTaken(
    () =>
      db.transaction(async (trx) => {
        const fields = Object.keys(unit.merge(body).$dirty)
        await unit.useTransaction(trx).save()
        const subject = { subjectType: 'unit', subjectId: unit.id, details: { fields } }
        if (fields.length > 0)
          await recordAudit({ actorId, action: 'unit.changed', ...subject }, trx)
        return unit
      }),
    UNIT_CONSTRAINTS
  )
