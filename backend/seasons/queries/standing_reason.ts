import { civilDateOf } from '#domain/calendar/instant'
import type { MainPhase } from '#domain/season/main/phases'
import { actsWithStandingReason } from '#domain/season/standing_reasons'
import Note from '#models/seasons/note'
import UnitStep from '#models/seasons/unit_step'

/** Why a unit was sent back or stopped, as it stands on its page until the phase is left. */
export interface StandingReason {
  event: string
  on: string
  reason: string
}

/** @returns null if nothing was sent back, or its reason is not stored */
export async function standingReason(
  seasonUnitId: string,
  phase: string
): Promise<StandingReason | null> {
  const acts = actsWithStandingReason(phase as MainPhase)
  if (acts.length === 0) return null
  const step = await UnitStep.query()
    .where({ seasonUnitId })
    .whereIn('event', acts)
    .orderBy('step', 'desc')
    .first()
  if (!step) return null
  const note = await Note.query()
    .where({ seasonUnitId })
    .whereRaw('id::text = ?', [String(step.details.noteId)])
    .first()
  const on = civilDateOf(step.businessAt.toUTC().toISO()!)
  return note && { event: step.event, on, reason: note.text }
}
