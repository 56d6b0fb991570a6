import { readScope } from '#backend/home/read_scope'
import { reviewFigures } from '#backend/home/queries/review_figures'
import ReviewHomeTransformer from '#backend/home/transformers/review_home_transformer'
import { answer } from '#backend/http/answer'
import type { HttpContext } from '@adonisjs/core/http'

/** Photos that wait for a reviewer, and until when today’s failed ones are to be retaken. */
export default class ShowReviewHomeController {
  async handle(ctx: HttpContext) {
    return answer(ReviewHomeTransformer.transform(await reviewFigures(await readScope(ctx))))
  }
}
