import type { FormToDecide } from '#backend/feedback_forms/queries/forms_to_decide'
import { inUtc } from '#backend/http/in_utc'
import type { CivilDate } from '#domain/calendar/civil_date'
import { workingDaysLeft } from '#domain/season/matter_order'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A stamped form in the queue of the centre. */
export default class FormToDecideTransformer extends BaseTransformer<FormToDecide> {
  /** @param today the date by the season's clock */
  constructor(
    form: FormToDecide,
    private today: CivilDate
  ) {
    super(form)
  }

  toObject() {
    const { form, dueOn } = this.resource
    const { unit, season } = form.seasonUnit
    return {
      ...this.pick(form, ['id', 'seasonUnitId', 'no', 'source', 'count', 'delivered']),
      unit: { code: unit.code, name: unit.name, region: unit.region.name },
      season: season.name,
      submittedAt: inUtc(form.submittedAt),
      dueOn,
      workingDaysLeft: workingDaysLeft({ dueOn }, this.today, season.calendarVersion.calendar),
    }
  }
}
