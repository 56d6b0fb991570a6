import { formFacts } from '#backend/feedback_forms/queries/form_facts'
import { printsOfUnit } from '#backend/feedback_forms/queries/prints_of_unit'
import FormPrintTransformer from '#backend/feedback_forms/transformers/form_print_transformer'
import { answerWith } from '#backend/http/answer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The feedback forms that were printed for a unit, and whether another can be. */
export default class ListFormPrintsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const prints = await printsOfUnit(unit)
    const counted = await formFacts(unit)
    return answerWith(FormPrintTransformer.transform(prints), {
      next: counted.ok ? { kind: counted.value.kind, ...counted.value.facts } : null,
    })
  }
}
