import type { Viewer } from '#backend/identity/viewer'
import { isTerminal, type MainPhase } from '#domain/season/main/phases'
import type { Refusal } from '#domain/season/refusal'
import { err, ok, type Result } from '#domain/result'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export type WrongPhase = Extract<Refusal, { type: 'wrong_phase' }>

/**
 * The phase of a season unit; null if it has not started.
 * @param client Inside a transaction the phase cannot change until that ends: `writeProgress` writes the
 * row of the main track with every step, before all others. Lock photos before it, people and digests
 * after it.
 */
export async function readPhase(
  { id }: SeasonUnit,
  client?: TransactionClientContract
): Promise<MainPhase | null> {
  const rows = UnitProgress.query({ client }).where({ seasonUnitId: id, track: 'main' })
  const main = await (client ? rows.forShare() : rows).first()
  return (main?.state ?? null) as MainPhase | null
}

/** A season that is over is archived and read-only. */
export async function requireOpen(
  unit: SeasonUnit,
  client?: TransactionClientContract
): Promise<Result<null, WrongPhase>> {
  const phase = await readPhase(unit, client)
  return phase && isTerminal(phase) ? err({ type: 'wrong_phase', track: 'main', phase }) : ok(null)
}

/**
 * A season that is over is archived and read-only (season.md section 2), but the centre still adds the
 * papers of CHSI returns.
 */
export async function requireOpenForPapers(
  unit: SeasonUnit,
  { isCentre }: Viewer,
  client?: TransactionClientContract
): Promise<Result<null, WrongPhase>> {
  return isCentre ? ok(null) : requireOpen(unit, client)
}
