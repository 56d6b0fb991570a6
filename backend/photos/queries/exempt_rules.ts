import type { PhotoRule } from '#domain/photos/rules'
import type Photo from '#models/photos/photo'
import PhotoExemption from '#models/photos/photo_exemption'

export const exemptionsOf = ({ seasonUnitId, subjectId }: Photo) =>
  PhotoExemption.query().where({ seasonUnitId, subjectId }).preload('allower')

/** The rules from which the person on a photo is exempt. */
export async function exemptRules(photo: Photo): Promise<PhotoRule[]> {
  if (!photo.subjectId) return []
  return (await exemptionsOf(photo)).map(({ rule }) => rule)
}
