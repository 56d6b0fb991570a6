import { answer } from '#backend/http/answer'
import { visibleColleges } from '#backend/roster/queries/visible_roster'
import CollegeTransformer from '#backend/roster/transformers/college_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** One college. */
export default class ShowCollegeController {
  async handle({ params, viewer }: HttpContext) {
    const college = await visibleColleges(viewer).where('colleges.id', params.id).firstOrFail()
    return answer(CollegeTransformer.transform({ college, heads: null }))
  }
}
