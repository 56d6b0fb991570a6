import { cutPage, type Page } from '#backend/http/cursors'
import Note from '#models/seasons/note'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitStep from '#models/seasons/unit_step'

/** A step with the free text to which it refers. */
export interface StepWithNotes {
  step: UnitStep
  reason: string | null
  handler: string | null
}

/** The notes of steps, by their ids. */
async function noteTexts(unit: SeasonUnit, steps: UnitStep[]): Promise<Map<unknown, string>> {
  const ids = steps.flatMap(({ details }) =>
    [details.noteId, details.countNoteId, details.handlerNoteId].filter(
      (id): id is string => typeof id === 'string'
    )
  )
  const notes = await Note.query().where('season_unit_id', unit.id).whereIn('id', ids)
  return new Map(notes.map(({ id, text }) => [id, text]))
}

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
  const texts = await noteTexts(unit, steps)
  const rows = steps.map((step) => {
    const { noteId, countNoteId, handlerNoteId } = step.details
    const reason = texts.get(noteId) ?? texts.get(countNoteId) ?? null
    return { step, reason, handler: texts.get(handlerNoteId) ?? null }
  })
  return { rows, next }
}
