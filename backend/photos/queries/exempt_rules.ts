import type { PhotoRule } from '#domain/photos/rules'
import type Photo from '#models/photos/photo'
import PhotoExemption from '#models/photos/photo_exemption'

const allowed = ({ seasonUnitId, studentId }: Photo) =>
  PhotoExemption.query().where({ seasonUnitId, studentId })

/** The exemptions of the person on a photo, with whoever allowed them. */
export const exemptionsOf = (photo: Photo) => allowed(photo).preload('allower')

/** The rules from which the person on a photo is exempt. The photo worker may not read people. */
export async function exemptRules(photo: Photo): Promise<PhotoRule[]> {
  if (!photo.studentId) return []
  return (await allowed(photo)).map(({ rule }) => rule)
}
