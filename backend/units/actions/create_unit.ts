import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { UNIT_CONSTRAINTS } from '#backend/units/errors'
import { err, ok, type Result } from '#domain/result'
import Unit from '#models/people/unit'
import db from '@adonisjs/lucid/services/db'
import { randomUUID } from 'node:crypto'
import type { ChangeUnitError, UnitBody } from './change_unit.js'
import { findCodeFault, writeCodes, type CodeFault } from './write_codes.js'

/** Creates a school or campus. Code and name are unique in the province, and so are its national codes. */
export async function createUnit(
  { codes = [], ...body }: UnitBody,
  actorId: string
): Promise<Result<Unit, ChangeUnitError>> {
  const created = await unlessTaken(
    () =>
      db.transaction(async (trx): Promise<Result<Unit, CodeFault>> => {
        const id = randomUUID()
        const fault = await findCodeFault(id, codes, trx)
        if (fault) return err(fault)
        const unit = await Unit.create({ id, ...body }, { client: trx })
        await writeCodes(id, codes, trx)
        const subject = { subjectType: 'unit', subjectId: id }
        await recordAudit({ actorId, action: 'unit.created', ...subject }, trx)
        return ok(unit)
      }),
    UNIT_CONSTRAINTS
  )
  return created.ok ? created.value : created
}
