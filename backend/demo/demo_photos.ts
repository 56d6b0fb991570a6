import { takePhoto } from '#backend/photos/actions/take_photo'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { readClock } from '#backend/clock/season_clock'
import { coordinatorOf, demo } from '#backend/demo/demo_season'
import { plusMs, type Instant } from '#domain/calendar/instant'
import { isInside } from '#domain/photos/intake'
import { closesAt, opensAt, type CaptureWindow } from '#domain/season/capture_window'
import SeasonUnit from '#models/season_unit'
import User from '#models/user'
import { drawStudent } from './synthetic/draw_student.js'
import { studentOf, type Defect } from './synthetic/student.js'

/** What is wrong with the demo's photos, in turn: every second one is as it should be. */
const FAULTS: Defect[][] = [
  [],
  [],
  // The third student's is warned of by either pack of models: somebody's first review.
  ['side_light'],
  ['tilted', 'lips_apart'],
  [],
  ['cap'],
  [],
  ['blue_top'],
  [],
  ['dark'],
]

/** Somebody comes before the camera this often. */
const EVERY_MS = 30 * 60_000

/** The moments of a camera inside a window, as far as the season's clock has come. */
function cameraMoments(window: CaptureWindow, now: Instant): Instant[] {
  const moments: Instant[] = []
  for (let at = opensAt(window); at <= now && at <= closesAt(window); at = plusMs(at, EVERY_MS))
    if (isInside('demo', window, at)) moments.push(at)
  return moments
}

/**
 * Hands in photos of students who do not exist, for the demo's pilot school: taken inside its window,
 * before the moment at which the clock stands.
 */
export async function handInDrawnPhotos(count: number, queue: PhotoQueue): Promise<void> {
  if (count === 0) return
  const { unit: school, region } = demo.pilot
  const author = await User.findByOrFail('email', coordinatorOf(school.code))
  const unit = await SeasonUnit.query()
    .whereHas('unit', (units) => units.where('code', school.code))
    .firstOrFail()
  const moments = cameraMoments({ ...region, ...demo.hours }, (await readClock()).now)
  for (let seed = 1; seed <= count; seed += 1) {
    const student = studentOf(seed, FAULTS[(seed - 1) % FAULTS.length])
    const bytes = await drawStudent(student, { fast: true })
    const takenAt = moments[(seed - 1) % moments.length]!
    const photo = { seasonUnitId: unit.id, round: 'main', authorId: author.id, bytes } as const
    await takePhoto({ ...photo, takenAt }, queue)
  }
}
