import type { CivilDate } from '#domain/calendar/civil_date'
import FeedbackForm from '#models/feedback_forms/feedback_form'
import UnitDeadline from '#models/seasons/unit_deadline'

/** A form that waits for the centre, and until when (苏教指通〔2023〕13号 二.4). */
export interface FormToDecide {
  form: FeedbackForm
  dueOn: CivilDate | null
}

/** As many as there are schools in the seasons that run at once, and more. */
const MOST = 1_000

/** The forms that nobody has accepted or returned yet, the oldest first. */
export async function formsToDecide(): Promise<FormToDecide[]> {
  const forms = await FeedbackForm.query()
    .where('state', 'submitted')
    .preload('seasonUnit', (unit) =>
      unit
        .preload('unit', (school) => school.preload('region'))
        .preload('season', (season) => season.preload('calendarVersion'))
    )
    .orderBy('submittedAt')
    .orderBy('id')
    .limit(MOST)
  const deadlines = await UnitDeadline.query()
    .where('kind', 'review')
    .whereIn(
      'seasonUnitId',
      forms.map(({ seasonUnitId }) => seasonUnitId)
    )
  const due = new Map(deadlines.map((one) => [one.seasonUnitId, one.due as CivilDate]))
  return forms.map((form) => ({ form, dueOn: due.get(form.seasonUnitId) ?? null }))
}
