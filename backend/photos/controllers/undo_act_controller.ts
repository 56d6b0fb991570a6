import { undoAct } from '#backend/photos/actions/undo_act'
import { refuse } from '#backend/photos/errors'
import { visiblePhotos } from '#backend/photos/queries/visible_photos'
import type { HttpContext } from '@adonisjs/core/http'

/** Takes back what the reader has just decided about photos. */
export default class UndoActController {
  async handle(ctx: HttpContext) {
    const { params, viewer } = ctx
    const visible = async (ids: string[]) => {
      const photos = await visiblePhotos(viewer).whereIn('photos.id', ids).select('photos.id')
      return photos.map(({ id }) => id)
    }
    const undone = await undoAct(params.id, viewer.user.id, visible)
    if (!undone.ok) return refuse(ctx, undone.error)
    if (undone.value.length === 0) return refuse(ctx, { type: 'not_found' })
    return { data: undone.value }
  }
}
