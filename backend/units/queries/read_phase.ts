import type { Viewer } from '#backend/identity/viewer'
import { isTerminal, type MainPhase } from '#domain/season/main/phases'
import type { Refusal } from '#domain/season/refusal'
import { err, ok, type Result } from '#domain/result'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type WrongPhase = Extract<Refusal, { type: 'wrong_phase' }>

/** The phase of a season unit; null if it has not started. */
export async function readPhase(
  { id }: SeasonUnit,
  trx?: TransactionClientContract
): Promise<MainPhase | null> {
  const main = await UnitProgress.findBy({ seasonUnitId: id, track: 'main' }, { client: trx })
  return (main?.state ?? null) as MainPhase | null
}

async function requirePhase(
  unit: SeasonUnit,
  holds: (phase: MainPhase | null) => boolean
): Promise<Result<null, WrongPhase>> {
  const phase = await readPhase(unit)
  if (holds(phase)) return ok(null)
  return err({ type: 'wrong_phase', track: 'main', phase: phase ?? 'unstarted' })
}

/**
 * A season that is over is archived and read-only (season.md section 2), but the centre still adds the
 * papers of CHSI returns.
 */
export const requireOpenForPapers = (unit: SeasonUnit, { isCentre }: Viewer) =>
  requirePhase(unit, (phase) => isCentre || phase === null || !isTerminal(phase))

const COUNTED_PHASES: readonly (MainPhase | null)[] = ['capturing', 'suspended', 'capture_closed']

/** Days can be counted during and right after capture; afterwards the lists are final. */
export const requireCountedPhase = (unit: SeasonUnit) =>
  requirePhase(unit, (phase) => COUNTED_PHASES.includes(phase))
