import type { PhotoRule } from '#domain/photos/rules'
import type Photo from '#models/photos/photo'
import PhotoExemption from '#models/photos/photo_exemption'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type OfPerson = Pick<Photo, 'seasonUnitId' | 'studentId'>

const allowed = ({ seasonUnitId, studentId }: OfPerson, client?: TransactionClientContract) =>
  PhotoExemption.query({ client }).where({ seasonUnitId, studentId })

/** The exemptions of the person on a photo, with whoever allowed them. */
export const exemptionsOf = (photo: Photo) => allowed(photo).preload('allower')

/** The rules from which the person on a photo is exempt. The photo worker may not read people. */
export async function exemptRules(
  photo: OfPerson,
  client?: TransactionClientContract
): Promise<PhotoRule[]> {
  if (!photo.studentId) return []
  return (await allowed(photo, client)).map(({ rule }) => rule)
}
