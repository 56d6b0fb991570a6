import type { PhotoVerdict } from '#domain/photos/judge'
import db from '@adonisjs/lucid/services/db'
import { randomFrom } from '../synthetic/random.js'

/** How many of a hundred students are photographed, and how well. */
const PHOTOGRAPHED = 0.94
const OF_PHOTOS: [want: PhotoVerdict, share: number][] = [
  ['fail', 0.04],
  ['warn', 0.05],
]
/** Photos that nobody said whom they show. */
const UNMATCHED = 0.015

export interface PlannedShot {
  studentId: string | null
  /** When, as a share of the school's window. */
  place: number
  want: PhotoVerdict
  nth: number
}

function wanted(chance: number): PhotoVerdict {
  let from = 0
  for (const [want, share] of OF_PHOTOS) {
    from += share
    if (chance < from) return want
  }
  return 'pass'
}

/** Whose photo is taken when; the same for a school each time. */
export function planShots(code: string, studentIds: string[]): PlannedShot[] {
  const random = randomFrom(Number(code) + 1)
  return studentIds.flatMap((id, nth) => {
    const chances = { taken: random(), want: random(), place: random(), matched: random() }
    if (chances.taken >= PHOTOGRAPHED) return []
    const studentId = chances.matched < UNMATCHED ? null : id
    return [{ studentId, place: chances.place, want: wanted(chances.want), nth }]
  })
}

/** Stores the plan of a school; the walk of the clock takes the photos when their time has come. */
export async function storeShots(seasonUnitId: string, shots: PlannedShot[]): Promise<void> {
  if (shots.length === 0) return
  await db.table('demo_shots').multiInsert(
    shots.map(({ studentId, place, want, nth }) => ({
      season_unit_id: seasonUnitId,
      student_id: studentId,
      place,
      want,
      nth,
    }))
  )
}
