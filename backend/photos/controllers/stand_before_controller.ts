import { standBefore } from '#backend/photos/actions/stand_before'
import { othersBefore } from '#backend/photos/queries/others_before'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import type { HttpContext } from '@adonisjs/core/http'

/** The reader has this photo before them; answers who else is at photos of its unit. */
export default class StandBeforeController {
  async handle({ params, viewer }: HttpContext) {
    const { id, seasonUnitId } = await visiblePhoto(viewer, params.id)
    await standBefore(viewer.user.id, id)
    return { data: await othersBefore(viewer, seasonUnitId) }
  }
}
