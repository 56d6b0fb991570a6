import { inUtc } from '#backend/http/in_utc'
import type Student from '#models/roster/student'
import CaptureCode from '#models/capture/capture_code'
import Order from '#models/payments/order'
import PhoneSession from '#models/phone/phone_session'
import PhoneStep from '#models/phone/phone_step'
import Photo from '#models/photos/photo'
import type { DateTime } from 'luxon'
import { looksOf, type Look } from './looks_of_student.js'
import { receiversOf, type Receiver } from './receivers_of_student.js'

/** What is stored besides photos, each with how much of it there is and since when. */
export const STORED_KINDS = [
  'list',
  'code',
  'number',
  'device',
  'steps',
  'sessions',
  'payments',
] as const
export type StoredKind = (typeof STORED_KINDS)[number]

export interface Stored {
  kind: StoredKind
  count: number
  since: string | null
}

/** All that is stored of a student, and who has seen their photos (个人信息保护法 第四十五条). */
export interface Privacy {
  stored: Stored[]
  photos: Photo[]
  looks: Look[]
  receivers: Receiver[]
}

const summed = (kind: StoredKind, times: DateTime[]): Stored => ({
  ...{ kind, count: times.length },
  since: times.length > 0 ? inUtc(times.reduce((one, other) => (one < other ? one : other))) : null,
})

async function storedOf({ id: studentId, recordedAt }: Student): Promise<Stored[]> {
  const steps = await PhoneStep.query().where({ studentId })
  // By the season's clock, as everything else on the page.
  const timesOf = (rows: { businessAt: DateTime }[]) => rows.map((row) => row.businessAt)
  const ofStep = (step: string) => timesOf(steps.filter((row) => row.step === step))
  const [codes, sessions, orders] = [
    await CaptureCode.query().where({ studentId }),
    await PhoneSession.query().where({ studentId }),
    await Order.query().where({ studentId }),
  ]
  return [
    summed('list', [recordedAt]),
    summed('code', timesOf(codes)),
    summed('number', ofStep('phone')),
    summed('device', ofStep('device')),
    summed('steps', timesOf(steps)),
    summed('sessions', timesOf(sessions)),
    summed(
      'payments',
      orders.map(({ openedAt }) => openedAt)
    ),
  ].filter(({ count }) => count > 0)
}

/** What the privacy page of a student shows. */
export async function privacyOfStudent(student: Student): Promise<Privacy> {
  const photos = await Photo.query().where({ studentId: student.id }).orderBy('recorded_at', 'desc')
  const ids = photos.map(({ id }) => id)
  return {
    stored: await storedOf(student),
    photos,
    looks: await looksOf(ids),
    receivers: await receiversOf(student.id, ids),
  }
}
