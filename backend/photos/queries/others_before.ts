import type { Viewer } from '#backend/identity/viewer'
import { visiblePhotos } from '#backend/photos/queries/visible_photos'
import PhotoPresence from '#models/photos/photo_presence'

/** Somebody else who has a photo before them. */
export interface OtherBefore {
  photoId: string
  name: string
}

/** Who else has a photo of this unit before them now, among those that the viewer may see. */
export async function othersBefore(viewer: Viewer, seasonUnitId: string): Promise<OtherBefore[]> {
  const present = await PhotoPresence.query()
    .whereIn('photo_id', visiblePhotos(viewer).where({ seasonUnitId }).select('photos.id'))
    .whereNot('user_id', viewer.user.id)
    .whereRaw('until > now()')
    .preload('user')
  return present.map(({ photoId, user }) => ({ photoId, name: user.name }))
}
