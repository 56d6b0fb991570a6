import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { readClock } from '#backend/clock/season_clock'
import { studentOfUnit } from '#backend/roster/queries/student_of_unit'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import type { CivilDate } from '#domain/calendar/civil_date'
import { askConsent, type ConsentFault } from '#domain/photos/consent'
import { admitPhoto, type IntakeFault, type Round } from '#domain/photos/intake'
import { err, ok, type Result } from '#domain/result'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import {
  receiveUpload,
  type PhotoUpload,
  type ReceivedPhoto,
  type UploadFault,
} from './receive_upload.js'

/** How staff hand photos in: one by one, or a folder of them. */
export const UPLOAD_WAYS = ['single', 'folder'] as const

/** What staff state with a photo: the day it was taken, and why it is outside the window. */
export interface UploadDetails {
  /** The version of the wording by which the school says that its student has agreed. */
  consentVersion?: string
  via?: (typeof UPLOAD_WAYS)[number]
  /** Whom it shows, if that is known. */
  studentId?: string
  takenOn?: CivilDate
  outsideNote?: string
}

/** The reason only where one was required. */
type Intake = Pick<
  PhotoUpload,
  'round' | 'takenAt' | 'takenOn' | 'outsideNote' | 'via' | 'consentBasis' | 'consentVersion'
>

export type StatedFault = IntakeFault | ConsentFault

/**
 * Checks by the intake rules whether a new photo, or a retake in the round of `round`, may be received
 * now. The answer holds until the end of the transaction.
 */
export async function checkIntake(
  unit: SeasonUnit,
  { takenOn, outsideNote, consentVersion, via = 'single' }: UploadDetails,
  trx: TransactionClientContract,
  round?: Round
): Promise<Result<Intake, StatedFault>> {
  const rounds = await readRounds(unit, trx)
  const { now: at } = await readClock(trx)
  const photo = { via: 'single', at, takenOn, hasReason: Boolean(outsideNote), round } as const
  const taken = admitPhoto(photo, rounds)
  if (!taken.ok) return taken
  const agreed = askConsent('school', consentVersion)
  if (!agreed.ok) return agreed
  const { isOutside, ...intake } = taken.value
  const stated = { via, consentBasis: 'school', consentVersion: agreed.value } as const
  return ok({ ...intake, ...stated, takenOn, ...(isOutside && { outsideNote }) })
}

export type HandInFault = StatedFault | { type: 'student_unknown' }

/** Whom the photo shows: nobody yet, or a student of this unit. */
async function shownStudent(
  unit: SeasonUnit,
  { studentId }: UploadDetails,
  trx: TransactionClientContract
): Promise<Result<string | null, HandInFault>> {
  if (!studentId) return ok(null)
  const student = await studentOfUnit(studentId, unit.id, trx)
  return student ? ok(student.id) : err({ type: 'student_unknown' })
}

/** Staff hand in a photo of a unit: taken within phase and window, or later with a reason. */
export const handInPhoto = (
  unit: SeasonUnit,
  { bytes, ...stated }: UploadDetails & { bytes: Buffer },
  authorId: string,
  queue: PhotoQueue
): Promise<Result<ReceivedPhoto, HandInFault | UploadFault>> =>
  receiveUpload<HandInFault>(
    { bytes },
    async (trx) => {
      const intake = await checkIntake(unit, stated, trx)
      if (!intake.ok) return intake
      const shown = await shownStudent(unit, stated, trx)
      if (!shown.ok) return shown
      return ok({ seasonUnitId: unit.id, authorId, studentId: shown.value, ...intake.value })
    },
    queue
  )
