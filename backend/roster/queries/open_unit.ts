import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { ok, type Result } from '#domain/result'
import SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The unit, if its season is not over: then its students, classes and absences stay as they are. */
export async function openUnit(
  seasonUnitId: string,
  trx: TransactionClientContract
): Promise<Result<SeasonUnit, WrongPhase>> {
  const unit = await SeasonUnit.findOrFail(seasonUnitId, { client: trx })
  const open = await requireOpen(unit, trx)
  return open.ok ? ok(unit) : open
}
