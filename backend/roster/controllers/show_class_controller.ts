import { answer } from '#backend/http/answer'
import { withHeads } from '#backend/roster/queries/classes_page'
import { visibleClasses } from '#backend/roster/queries/visible_roster'
import ClassTransformer from '#backend/roster/transformers/class_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** One class with its headcount. */
export default class ShowClassController {
  async handle({ params, viewer }: HttpContext) {
    const classes = visibleClasses(viewer).where('classes.id', params.id).preload('college')
    const [shown] = await withHeads([await classes.firstOrFail()])
    return answer(ClassTransformer.transform(shown!))
  }
}
