import Note from '#models/seasons/note'
import type SeasonUnit from '#models/seasons/season_unit'
import type UnitStep from '#models/seasons/unit_step'

/** A step with the free text to which it refers. */
export interface StepWithNotes {
  step: UnitStep
  reason: string | null
  handler: string | null
}

/** Adds their free text to steps of one season unit. */
export async function withNotes({ id }: SeasonUnit, steps: UnitStep[]): Promise<StepWithNotes[]> {
  const ids = steps.flatMap(({ details }) =>
    [details.noteId, details.countNoteId, details.handlerNoteId].filter(
      (one): one is string => typeof one === 'string'
    )
  )
  const notes = await Note.query().where('season_unit_id', id).whereIn('id', ids)
  const texts = new Map<unknown, string>(notes.map((note) => [note.id, note.text]))
  return steps.map((step) => {
    const { noteId, countNoteId, handlerNoteId } = step.details
    const reason = texts.get(noteId) ?? texts.get(countNoteId) ?? null
    return { step, reason, handler: texts.get(handlerNoteId) ?? null }
  })
}
