import { readPhase, type WrongPhase } from '#backend/units/queries/read_phase'
import { isTerminal } from '#domain/season/main/phases'
import { err, ok, type Result } from '#domain/result'
import SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A season that is over is read-only: its students, classes and absences stay. */
export async function requireOpen(
  seasonUnitId: string,
  trx: TransactionClientContract
): Promise<Result<SeasonUnit, WrongPhase>> {
  const unit = await SeasonUnit.findOrFail(seasonUnitId, { client: trx })
  const phase = await readPhase(unit, trx)
  return phase && isTerminal(phase) ? err({ type: 'wrong_phase', track: 'main', phase }) : ok(unit)
}
