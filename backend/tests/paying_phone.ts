import { CONSENT_TODAY } from '#domain/photos/consent'
import Photo from '#models/photos/photo'
import { photoOf } from '#tests/live_photos'
import { payingStudent } from '#tests/payments'
import { Phone } from '#tests/phone'
import { phoneSessionOf } from '#tests/phone_session'

/** The phone of a student of a school whose students pay, with a draft. */
export async function payingPhone() {
  const { world, student } = await payingStudent()
  await Photo.query().delete()
  const own = { authorKind: 'student', authorId: null, via: 'phone', submittedAt: null } as const
  const consent = { consentBasis: 'student', consentVersion: CONSENT_TODAY.student } as const
  const draft = () => photoOf(world, 'accepted', { studentId: student.id, ...own, ...consent })
  /** Another session of the same student. */
  const open = async () => {
    const phone = new Phone()
    phone.token = await phoneSessionOf(world.units[0]!, student.id)
    return phone
  }
  return { world, student, draft, open, phone: await open(), photo: await draft() }
}
