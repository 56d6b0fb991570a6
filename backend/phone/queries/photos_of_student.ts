import type { Instant } from '#domain/calendar/instant'
import { isPassed } from '#domain/phone/submission'
import type Photo from '#models/photos/photo'

/** When a photo was taken, by the season's clock. */
export const takenAtOf = ({ takenAt }: Pick<Photo, 'takenAt'>): Instant => takenAt.toUTC().toISO()!

/** Photos that passed and were not submitted, the newest first. */
export const draftsOf = (photos: readonly Photo[]): Photo[] =>
  photos.filter(({ submittedAt, status }) => !submittedAt && isPassed(status))

/** The submitted photo that decides: an accepted one, else the newest (`stateOfStudent`). */
export function submittedOf(photos: readonly Photo[]): Photo | null {
  const submitted = photos
    .filter(({ submittedAt }) => submittedAt)
    .toSorted((one, other) => Number(other.submittedAt) - Number(one.submittedAt))
  return submitted.find(({ status }) => status === 'accepted') ?? submitted[0] ?? null
}

/**
 * The newest shot, if it is no draft and nothing was submitted since: it is being checked, has failed, or could not
 * be judged.
 * @param photos the newest first
 */
export function newestShotOf(photos: readonly Photo[]): Photo | null {
  const newest = photos.find(({ submittedAt }) => !submittedAt)
  if (!newest || isPassed(newest.status)) return null
  const submitted = submittedOf(photos)
  return submitted && submitted.submittedAt! > newest.recordedAt ? null : newest
}
