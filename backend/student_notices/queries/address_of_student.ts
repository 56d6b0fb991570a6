import { openValue } from '#backend/sealing/sealed_value'
import type { OutsideChannel } from '#domain/student_notices/kinds'
import PhoneStep from '#models/phone/phone_step'
import type Student from '#models/roster/student'
import StudentChannel from '#models/student_notices/student_channel'

type OfStudent = Pick<Student, 'id' | 'seasonId'>

/** The number of the step 手机号 (扬中瑞教〔2025〕11号 附件2.3); null before it, and once the key of the season is erased. */
export async function numberOf({ id: studentId, seasonId }: OfStudent): Promise<string | null> {
  const step = await PhoneStep.query()
    .where({ studentId, step: 'phone' })
    .orderBy('recorded_at', 'desc')
    .first()
  if (!step?.sealed) return null
  const number = await openValue({ seasonId, rowId: step.id }, step.sealed)
  return number.ok ? number.value : null
}

/** What stands in a channel. */
export async function addressIn(
  { id: rowId, sealed }: StudentChannel,
  { seasonId }: Pick<Student, 'seasonId'>
): Promise<string | null> {
  if (!sealed) return null
  const address = await openValue({ seasonId, rowId }, sealed)
  return address.ok ? address.value : null
}

/** Where to reach a student; null where they do not want it, or nothing is known any more. */
export async function addressOf(
  student: OfStudent,
  channel: OutsideChannel
): Promise<string | null> {
  const wish = await StudentChannel.findBy({ studentId: student.id, channel })
  if (!wish?.isOn) return null
  return channel === 'sms' ? numberOf(student) : addressIn(wish, student)
}
