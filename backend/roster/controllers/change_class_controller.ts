import { changeClass } from '#backend/roster/actions/change_class'
import { refuse } from '#backend/roster/errors'
import { visibleClasses } from '#backend/roster/queries/visible_roster'
import { optionalId, placeName } from '#backend/roster/validators/names'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ name: placeName(), collegeId: optionalId() })

/** Renames a class, or moves it to another college. */
export default class ChangeClassController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const classes = visibleClasses(viewer, 'keepRoster')
    const schoolClass = await classes.where('classes.id', params.id).firstOrFail()
    const { name, collegeId = null } = await request.validateUsing(body)
    const changed = await changeClass(schoolClass, { name, collegeId }, viewer.user.id)
    return changed.ok ? { data: { id: changed.value } } : refuse(ctx, changed.error)
  }
}
