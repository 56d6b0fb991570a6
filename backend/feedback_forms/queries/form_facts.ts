import { readPhase, type WrongPhase } from '#backend/units/queries/read_phase'
import { FORM_PRINTED_IN, type FormFacts } from '#domain/feedback_forms/printed_form'
import { policyOf } from '#domain/policy/read_policy'
import { err, ok, type Result } from '#domain/result'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'

export type CountedFacts = Pick<FormFacts, 'cohort' | 'receivedOn' | 'count'>

/** Which form a unit fills in, and what stands on it before anybody writes. */
export async function formFacts(
  unit: SeasonUnit
): Promise<Result<{ kind: 'A' | 'B'; facts: CountedFacts }, WrongPhase>> {
  const phase = await readPhase(unit)
  const main = await UnitProgress.findBy({ seasonUnitId: unit.id, track: 'main' })
  const { batches = [], delivered = 0 } = main?.facts ?? {}
  const last = batches.at(-1)
  if (!last || !FORM_PRINTED_IN.some((one) => one === phase))
    return err({ type: 'wrong_phase', track: 'main', phase: phase ?? 'awaiting_setup' })
  await unit.load('season', (season) => season.preload('policy'))
  const { season } = unit
  const { feedbackForm: kind, cohortOffset } = policyOf(season.policy.sourced)
  const receivedOn = last.start ?? last.on
  const facts = { cohort: season.year + cohortOffset, receivedOn, count: delivered }
  return ok({ kind, facts })
}
