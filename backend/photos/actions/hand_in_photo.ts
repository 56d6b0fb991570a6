import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { readClock } from '#backend/clock/season_clock'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import type { CivilDate } from '#domain/calendar/civil_date'
import type { Instant } from '#domain/calendar/instant'
import { admitPhoto, type IntakeFault, type Round } from '#domain/photos/intake'
import { ok, type Result } from '#domain/result'
import type Photo from '#models/photos/photo'
import type SeasonUnit from '#models/seasons/season_unit'
import { receiveUpload } from './receive_upload.js'

/** What staff state with a photo: the day it was taken, and why it is outside the window. */
export interface UploadDetails {
  takenOn?: CivilDate
  outsideNote?: string
}

interface Intake {
  round: Round
  takenAt: Instant
  /** Only where one was required. */
  outsideNote?: string
}

/**
 * Checks by the intake rules whether a new photo, or a retake in the round of `round`, may be received
 * now.
 */
export async function checkIntake(
  unit: SeasonUnit,
  { takenOn, outsideNote }: UploadDetails,
  round?: Round
): Promise<Result<Intake, IntakeFault>> {
  const { now: at } = await readClock()
  const photo = { via: 'single', at, takenOn, hasReason: Boolean(outsideNote), round } as const
  const taken = admitPhoto(photo, await readRounds(unit))
  if (!taken.ok) return taken
  const { isOutside, ...intake } = taken.value
  return ok(isOutside ? { ...intake, outsideNote } : intake)
}

/** Staff hand in a photo of a unit: taken within phase and window, or later with a reason. */
export async function handInPhoto(
  unit: SeasonUnit,
  { bytes, ...stated }: UploadDetails & { bytes: Buffer },
  authorId: string,
  queue: PhotoQueue
): Promise<Result<Photo, IntakeFault>> {
  const intake = await checkIntake(unit, stated)
  if (!intake.ok) return intake
  return ok(await receiveUpload({ seasonUnitId: unit.id, authorId, bytes, ...intake.value }, queue))
}
