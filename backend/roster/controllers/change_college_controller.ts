import { answer } from '#backend/http/answer'
import { changeCollege } from '#backend/roster/actions/change_college'
import { refuse } from '#backend/roster/errors'
import { visibleColleges } from '#backend/roster/queries/visible_roster'
import CollegeTransformer from '#backend/roster/transformers/college_transformer'
import { placeName } from '#backend/roster/validators/names'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ name: placeName(), archived: vine.boolean({ strict: true }) })

/** Renames a college, archives it or restores it. */
export default class ChangeCollegeController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const colleges = visibleColleges(viewer, 'keepRoster')
    const college = await colleges.where('colleges.id', params.id).firstOrFail()
    const changes = await request.validateUsing(body)
    const changed = await changeCollege(college, changes, viewer.user.id)
    if (!changed.ok) return refuse(ctx, changed.error)
    return answer(CollegeTransformer.transform({ college: changed.value, heads: null }))
  }
}
