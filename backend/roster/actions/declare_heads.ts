import { recordAudit } from '#backend/audit/record_audit'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import { ok, type Result } from '#domain/result'
import UnitExpectation from '#models/roster/unit_expectation'
import db from '@adonisjs/lucid/services/db'
import { openUnit } from '#backend/roster/queries/open_unit'

/** How many graduates a school says it has. The newest counts; a list, once there is one, goes before it. */
export const declareHeads = (
  seasonUnitId: string,
  declaredHeads: number,
  authorId: string
): Promise<Result<null, WrongPhase>> =>
  db.transaction(async (trx) => {
    const unit = await openUnit(seasonUnitId, trx)
    if (!unit.ok) return unit
    await UnitExpectation.create({ seasonUnitId, declaredHeads, authorId }, { client: trx })
    const subject = { subjectType: 'season_unit', subjectId: seasonUnitId }
    const entry = { actorId: authorId, action: 'unit.heads_declared', ...subject }
    await recordAudit({ ...entry, details: { declaredHeads } }, trx)
    return ok(null)
  })
