import type { Viewer } from '#backend/identity/viewer'
import { advisoryVerdict } from '#backend/photos/queries/advisory_verdict'
import { deliveredPhotos } from '#backend/photos/queries/delivered_photos'
import { isOwnPhoto } from '#backend/photos/queries/desk_photo'
import { personOfPhoto, type PersonOfPhoto } from '#backend/photos/queries/person_of_photo'
import { visibleDuplicate } from '#backend/photos/queries/visible_photos'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import type { Rounds } from '#domain/photos/intake'
import type Photo from '#models/photos/photo'
import type PhotoVerdict from '#models/photos/photo_verdict'

/** A photo with what its page shows beside it. */
export interface PhotoDetail {
  photo: Photo
  /** An earlier photo of the same bytes, if the viewer may see it. */
  sameAs: string | null
  person: PersonOfPhoto
  /** The viewer handed it in or filed its appeal. */
  isOwn: boolean
  /** A batch has delivered it: only an erratum moves it. */
  isDelivered: boolean
  /** The verdict of the latest recheck; advisory only. */
  advisory: PhotoVerdict | null
  /** The state of its unit's rounds, for the desk and intake rules. */
  rounds: Rounds
}

/** @param photo as `visiblePhoto` loads it */
export const photoDetail = async (photo: Photo, viewer: Viewer): Promise<PhotoDetail> => ({
  photo,
  sameAs: await visibleDuplicate(viewer, photo),
  isOwn: await isOwnPhoto(photo, viewer.user.id),
  isDelivered: (await deliveredPhotos([photo.id])).has(photo.id),
  person: await personOfPhoto(photo),
  advisory: await advisoryVerdict(photo),
  rounds: await readRounds(photo.seasonUnit),
})
