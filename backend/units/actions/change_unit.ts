import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { UNIT_CONSTRAINTS } from '#backend/units/errors'
import { err, ok, type Result } from '#domain/result'
import type { NationalCode } from '#domain/roster/unit_codes'
import type Unit from '#models/people/unit'
import db from '@adonisjs/lucid/services/db'
import { findCodeFault, writeCodes, type CodeFault } from './write_codes.js'

export interface UnitBody {
  code: string
  name: string
  regionId: string
  /** Left as they are if not given. */
  codes?: NationalCode[]
}

export type ChangeUnitError = { type: 'name_taken' } | { type: 'code_taken' } | CodeFault

/**
 * Changes a school's code, name, region or national codes, with an audit entry that names the changed fields. Seasons
 * that have the school keep its region of then (`season_units.region_id`).
 */
export async function changeUnit(
  unit: Unit,
  { codes, ...body }: UnitBody,
  actorId: string
): Promise<Result<Unit, ChangeUnitError>> {
  const changed = await unlessTaken(
    () =>
      db.transaction(async (trx): Promise<Result<Unit, CodeFault>> => {
        const fault = codes ? await findCodeFault(unit.id, codes, trx) : null
        if (fault) return err(fault)
        const fields = Object.keys(unit.merge(body).$dirty)
        await unit.useTransaction(trx).save()
        if (codes && (await writeCodes(unit.id, codes, trx))) fields.push('codes')
        const subject = { subjectType: 'unit', subjectId: unit.id, details: { fields } }
        if (fields.length > 0)
          await recordAudit({ actorId, action: 'unit.changed', ...subject }, trx)
        return ok(unit)
      }),
    UNIT_CONSTRAINTS
  )
  return changed.ok ? changed.value : changed
}
