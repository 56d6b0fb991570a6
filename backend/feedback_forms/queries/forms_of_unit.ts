import FeedbackForm from '#models/feedback_forms/feedback_form'
import Note from '#models/seasons/note'
import UnitStep from '#models/seasons/unit_step'
import type SeasonUnit from '#models/seasons/season_unit'

/** A form as it came, and why it was returned or does not hold any more. */
export interface FormOfUnit {
  form: FeedbackForm
  decision: { event: string; by: string | null; reason: string | null } | null
}

/** The step that decided on each of these forms, with its reason. */
async function decisionsOn(forms: FeedbackForm[], { id: seasonUnitId }: SeasonUnit) {
  const steps = await UnitStep.query()
    .where({ seasonUnitId })
    .whereIn(
      'step',
      forms.flatMap(({ decidedStep }) => decidedStep ?? [])
    )
    .preload('actor')
  const notes = await Note.query()
    .where({ seasonUnitId })
    .whereIn(
      'id',
      steps.map(({ details }) => details.noteId).filter((id) => typeof id === 'string')
    )
  const texts = new Map<unknown, string>(notes.map(({ id, text }) => [id, text]))
  return new Map<number | null, FormOfUnit['decision']>(
    steps.map(({ step, event, actor, details }) => [
      step,
      { event, by: actor?.name ?? null, reason: texts.get(details.noteId) ?? null },
    ])
  )
}

/** The stamped forms of a unit as they came, the newest first; none is overwritten. */
export async function formsOfUnit(unit: SeasonUnit): Promise<FormOfUnit[]> {
  const forms = await FeedbackForm.query()
    .where('seasonUnitId', unit.id)
    .preload('print')
    .preload('countNote')
    .preload('commentsNote')
    .preload('handlerNote')
    .preload('phoneNote')
    .preload('documents', (documents) => documents.preload('document'))
    .orderBy('no', 'desc')
  const decisions = await decisionsOn(forms, unit)
  return forms.map((form) => ({ form, decision: decisions.get(form.decidedStep) ?? null }))
}
