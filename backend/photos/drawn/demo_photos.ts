import { takePhoto } from '#backend/photos/actions/take_photo'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { coordinatorOf, demo } from '#backend/seasons/demo_season'
import SeasonUnit from '#models/season_unit'
import User from '#models/user'
import { drawStudent } from './draw_student.js'
import { studentOf, type Defect } from './student.js'

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

/** Hands in photos of students who do not exist, for the first school of the demo. */
export async function handInDrawnPhotos(count: number, queue: PhotoQueue): Promise<void> {
  if (count === 0) return
  const { code } = demo.units[0]!
  const author = await User.findByOrFail('email', coordinatorOf(code))
  const unit = await SeasonUnit.query()
    .whereHas('unit', (school) => school.where('code', code))
    .firstOrFail()
  for (let seed = 1; seed <= count; seed += 1) {
    const student = studentOf(seed, FAULTS[(seed - 1) % FAULTS.length])
    const bytes = await drawStudent(student, { fast: true })
    const photo = { seasonUnitId: unit.id, round: 'main', authorId: author.id, bytes } as const
    await takePhoto(photo, queue)
  }
}
