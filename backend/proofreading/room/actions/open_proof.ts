import { readPhase, type WrongPhase } from '#backend/units/queries/read_phase'
import { MARKED_IN } from '#domain/proofreading/mark_rules'
import { err, ok, type Result } from '#domain/result'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * The unit proofreads, and goes on doing so until the transaction ends: a declaration that is recorded meanwhile
 * counts what was marked before it, and nothing is marked after it.
 */
export async function openProof(
  unit: SeasonUnit,
  trx: TransactionClientContract
): Promise<Result<null, WrongPhase>> {
  const phase = await readPhase(unit, trx)
  if (phase && MARKED_IN.includes(phase)) return ok(null)
  return err({ type: 'wrong_phase', track: 'main', phase: phase ?? 'awaiting_setup' })
}
