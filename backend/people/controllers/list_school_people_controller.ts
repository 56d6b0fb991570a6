import { recordLook } from '#backend/audit/record_look'
import { answerWith } from '#backend/http/answer'
import { pageLimit } from '#backend/http/cursors'
import { schoolPeople } from '#backend/people/queries/school_people'
import SchoolPersonTransformer from '#backend/people/transformers/school_person_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const MAX_PEOPLE = 1_000
const filter = vine.create({
  unitId: vine.string().uuid().optional(),
  collegeId: vine.string().uuid().optional(),
  classId: vine.string().uuid().optional(),
  limit: pageLimit(MAX_PEOPLE),
})

/** The people of the viewer’s colleges and classes. The look is recorded. */
export default class ListSchoolPeopleController {
  async handle({ request, viewer }: HttpContext) {
    const { limit = MAX_PEOPLE, ...wanted } = await request.validateUsing(filter)
    const look = { actorId: viewer.user.id, subjectType: 'list', subjectId: 'school_people' }
    await recordLook({ ...look, action: 'people.read' })
    const people = await schoolPeople(viewer, wanted, limit)
    const meta = { next: null, total: people.length }
    return answerWith(SchoolPersonTransformer.transform(people), meta)
  }
}
