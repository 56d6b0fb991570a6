import { recordLook } from '#backend/audit/record_look'
import { answerWith } from '#backend/http/answer'
import { PAGE_ROWS, pageLimit } from '#backend/http/cursors'
import { sorting } from '#backend/http/sorted_page'
import { lastSignIns } from '#backend/people/queries/last_sign_ins'
import { peoplePage, PERSON_SORTS } from '#backend/people/queries/people_page'
import PersonTransformer from '#backend/people/transformers/person_transformer'
import { PERSON_STATES } from '#domain/identity/person_state'
import { ROLES } from '#domain/season/codes'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({
  ...sorting(PERSON_SORTS),
  limit: pageLimit(),
  text: vine.string().maxLength(60).optional(),
  role: vine.enum(ROLES).optional(),
  unitId: vine.string().uuid().optional(),
  state: vine.enum(PERSON_STATES).optional(),
})

/** Everybody who has an account. The look is recorded. */
export default class ListPeopleController {
  async handle({ request, viewer }: HttpContext) {
    const { sort, order, after, limit = PAGE_ROWS, ...filter } = await request.validateUsing(page)
    const look = { actorId: viewer.user.id, subjectType: 'list', subjectId: 'people' }
    await recordLook({ ...look, action: 'people.read' })
    const { rows, next, total } = await peoplePage(filter, { sort, order, after }, limit)
    const signedIn = await lastSignIns(rows.map(({ id }) => id))
    const people = rows.map((user) => ({ user, signedInAt: signedIn.get(user.id) ?? null }))
    return answerWith(PersonTransformer.transform(people), { next, total })
  }
}
