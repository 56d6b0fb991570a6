import { answer } from '#backend/http/answer'
import { studentStory } from '#backend/roster/queries/student_story'
import StudentStoryTransformer from '#backend/roster/transformers/student_story_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** One student's whole story. */
export default class ShowStudentController {
  async handle({ params, viewer }: HttpContext) {
    return answer(StudentStoryTransformer.transform(await studentStory(viewer, params.id)))
  }
}
