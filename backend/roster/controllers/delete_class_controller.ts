import { deleteClass } from '#backend/roster/actions/delete_class'
import { refuse } from '#backend/roster/errors'
import { visibleClasses } from '#backend/roster/queries/visible_roster'
import type { HttpContext } from '@adonisjs/core/http'

/** Deletes a class that has no students. */
export default class DeleteClassController {
  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const classes = visibleClasses(viewer, 'keepRoster')
    const schoolClass = await classes.where('classes.id', params.id).firstOrFail()
    const deleted = await deleteClass(schoolClass, viewer.user.id)
    return deleted.ok ? response.noContent() : refuse(ctx, deleted.error)
  }
}
