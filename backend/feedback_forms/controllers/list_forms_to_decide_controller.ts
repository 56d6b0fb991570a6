import { today } from '#backend/clock/season_clock'
import { formsToDecide } from '#backend/feedback_forms/queries/forms_to_decide'
import FormToDecideTransformer from '#backend/feedback_forms/transformers/form_to_decide_transformer'
import { answer } from '#backend/http/answer'

/** The stamped forms that wait for the centre, the oldest first. */
export default class ListFormsToDecideController {
  async handle() {
    return answer(FormToDecideTransformer.transform(await formsToDecide(), await today()))
  }
}
