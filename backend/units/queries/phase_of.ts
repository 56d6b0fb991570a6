import { isTerminal, type MainPhase } from '#domain/season/main/phases'
import type { Refusal } from '#domain/season/refusal'
import { err, ok, type Result } from '#domain/result'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type WrongPhase = Extract<Refusal, { type: 'wrong_phase' }>

/** The phase of a unit's season; null where it has not begun. */
export async function phaseOf(
  { id }: SeasonUnit,
  trx?: TransactionClientContract
): Promise<MainPhase | null> {
  const main = await UnitProgress.findBy({ seasonUnitId: id, track: 'main' }, { client: trx })
  return (main?.state ?? null) as MainPhase | null
}

async function inPhase(
  unit: SeasonUnit,
  holds: (phase: MainPhase | null) => boolean
): Promise<Result<null, WrongPhase>> {
  const phase = await phaseOf(unit)
  if (holds(phase)) return ok(null)
  return err({ type: 'wrong_phase', track: 'main', phase: phase ?? 'unstarted' })
}

/** Archived, read only (season.md section 2): nothing is added to a season that is over. */
export const notArchived = (unit: SeasonUnit) =>
  inPhase(unit, (phase) => phase === null || !isTerminal(phase))

const COUNTED: readonly (MainPhase | null)[] = ['capturing', 'suspended', 'capture_closed']

/** Days are counted while there are photos to count; afterwards the lists are frozen. */
export const isCounted = (unit: SeasonUnit) => inPhase(unit, (phase) => COUNTED.includes(phase))
