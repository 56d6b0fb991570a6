import { readPhase } from '#backend/units/queries/read_phase'
import type { FormStanding } from '#domain/feedback_forms/returned_form'
import FeedbackForm from '#models/feedback_forms/feedback_form'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The form that came last; null before the first. */
export const newestForm = ({ id }: SeasonUnit, client?: TransactionClientContract) =>
  FeedbackForm.query({ client }).where('seasonUnitId', id).orderBy('no', 'desc').first()

/** How it stands with the stamped form of a unit. */
export async function formStanding(
  unit: SeasonUnit,
  client?: TransactionClientContract
): Promise<FormStanding> {
  const phase = await readPhase(unit, client)
  const form = await newestForm(unit, client)
  const key = { seasonUnitId: unit.id, track: 'main' as const }
  const main = await UnitProgress.findBy(key, { client })
  return {
    phase,
    newest: form && { state: form.state, isBesideProcess: form.step === null },
    openLateErrata: main?.facts?.lateErratumCount ?? 0,
  }
}
