import { receiveUpload } from '#backend/photos/actions/receive_upload'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { readClock } from '#backend/clock/season_clock'
import { coordinatorEmail, demo } from '#backend/demo/demo_season'
import { plusMs, type Instant } from '#domain/calendar/instant'
import { isInsideWindow } from '#domain/photos/intake'
import { closesAt, opensAt, type CaptureWindow } from '#domain/season/capture_window'
import { CONSENT_TODAY } from '#domain/photos/consent'
import { ok } from '#domain/result'
import Student from '#models/roster/student'
import SeasonUnit from '#models/seasons/season_unit'
import User from '#models/people/user'
import { drawSyntheticStudent } from './synthetic/draw_student.js'
import { syntheticStudent, type Defect } from './synthetic/student.js'

/** The defects of the demo's photos, in turn; every second photo has none. */
const DEFECTS_IN_TURN: Defect[][] = [
  [],
  [],
  // Both packs of models warn of the third photo, which gives the demo its first review.
  ['side_light'],
  ['tilted', 'lips_apart'],
  [],
  ['cap'],
  [],
  ['blue_top'],
  [],
  ['dark'],
]

/** So many of them are still to be matched. */
const UNMATCHED = 2

/** A student is photographed this often. */
const INTERVAL_MS = 30 * 60_000

/** The moments of photos inside a window, up to the season's clock. */
function cameraMoments(window: CaptureWindow, now: Instant): Instant[] {
  const moments: Instant[] = []
  for (let at = opensAt(window); at <= now && at <= closesAt(window); at = plusMs(at, INTERVAL_MS))
    if (isInsideWindow('demo', window, at)) moments.push(at)
  return moments
}

/**
 * Hands in photos of synthetic students for the demo's pilot school, taken inside its window and before
 * the season's clock. The last two show nobody yet.
 */
export async function handInSyntheticPhotos(count: number, queue: PhotoQueue): Promise<void> {
  if (count === 0) return
  const { unit: school, region } = demo.pilot
  const author = await User.findByOrFail('email', coordinatorEmail(school.code))
  const unit = await SeasonUnit.query()
    .whereHas('unit', (units) => units.where('code', school.code))
    .firstOrFail()
  const moments = cameraMoments({ ...region, ...demo.hours }, (await readClock()).now)
  const students = await Student.query().where('seasonUnitId', unit.id).orderBy('xhKey')
  const matched = students.slice(0, Math.max(0, count - UNMATCHED))
  for (let seed = 1; seed <= count; seed += 1) {
    const student = syntheticStudent(seed, DEFECTS_IN_TURN[(seed - 1) % DEFECTS_IN_TURN.length])
    const bytes = await drawSyntheticStudent(student, { fast: true })
    const takenAt = moments[(seed - 1) % moments.length]!
    const studentId = matched[seed - 1]?.id ?? null
    const by = { authorId: author.id, via: 'demo', consentBasis: 'school' } as const
    const agreed = { ...by, consentVersion: CONSENT_TODAY.school }
    const own = { seasonUnitId: unit.id, studentId, round: 'main' } as const
    const photo = { ...own, ...agreed, takenAt } as const
    await receiveUpload({ bytes }, async () => ok(photo), queue)
  }
}
