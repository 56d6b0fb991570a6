import { cutPage, type Page } from '#backend/http/cursors'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitStep from '#models/seasons/unit_step'
import { withNotes, type StepWithNotes } from './step_notes.js'

/**
 * One page of the steps of a season unit, newest first.
 * @param before the number of the last step of the page before
 */
export async function timelinePage(
  unit: SeasonUnit,
  before: number | undefined,
  limit: number
): Promise<Page<StepWithNotes>> {
  const found = await UnitStep.query()
    .where('season_unit_id', unit.id)
    .if(before, (query) => query.where('step', '<', before!))
    .orderBy('step', 'desc')
    .limit(limit + 1)
    .preload('actor')
  const { rows: steps, next } = cutPage(found, limit, ({ step }) => String(step))
  return { rows: await withNotes(unit, steps), next }
}
