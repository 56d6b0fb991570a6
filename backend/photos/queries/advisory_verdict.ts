import type Photo from '#models/photos/photo'
import PhotoVerdict from '#models/photos/photo_verdict'

/** The verdict of the latest recheck of a photo; null if it was never rechecked. */
export const advisoryVerdict = ({ id }: Photo): Promise<PhotoVerdict | null> =>
  PhotoVerdict.query().where({ photoId: id, advisory: true }).orderBy('recorded_at', 'desc').first()
