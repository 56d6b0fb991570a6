import { cutPage, type Page } from '#backend/http/cursors'
import type SeasonUnit from '#models/seasons/season_unit'
import { ofParts } from '#backend/units/queries/steps_of_parts'
import type { PaperPart } from '#domain/identity/paper_parts'
import type { Track } from '#domain/season/codes'
import UnitStep from '#models/seasons/unit_step'
import { withNotes, type StepWithNotes } from './step_notes.js'

interface TimelineFilter {
  /** The parts of the papers that are for the reader. */
  parts: readonly PaperPart[]
  /** The number of the last step of the page before. */
  before?: number
  /** The steps of one track only. */
  track?: Track
}

/** One page of the steps of a season unit, newest first. */
export async function timelinePage(
  unit: SeasonUnit,
  { parts, before, track }: TimelineFilter,
  limit: number
): Promise<Page<StepWithNotes>> {
  const found = await ofParts(parts)(UnitStep.query())
    .where('season_unit_id', unit.id)
    .if(track, (query) => query.where('track', track!))
    .if(before, (query) => query.where('step', '<', before!))
    .orderBy('step', 'desc')
    .limit(limit + 1)
    .preload('actor')
  const { rows: steps, next } = cutPage(found, limit, ({ step }) => String(step))
  return { rows: await withNotes(unit, steps), next }
}
