import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import {
  syntheticStudent,
  type Defect,
  type SyntheticStudent,
} from '#backend/demo/synthetic/student'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { PhotoActivities } from '#backend/photos/worker/photo_activities'
import { createPhotoWorker } from '#backend/photos/worker/photo_worker'
import { Vision } from '#backend/portraits/models/vision'
import { instantOf } from '#domain/calendar/instant'
import { CONSENT_TODAY } from '#domain/photos/consent'
import type { PhotoState } from '#domain/photos/desk'
import type { MainPhase } from '#domain/season/main/phases'
import Photo from '#models/photos/photo'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, type World } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import { taizhou } from '#tests/season_world'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import type { Group } from '@japa/runner/core'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

const drawn = new Map<string, Promise<Buffer>>()

/** A small photo of a student; drawn once, as the same student gives the same bytes. */
export function drawnOnce(student: SyntheticStudent): Promise<Buffer> {
  const drawing = JSON.stringify(student)
  const known = drawn.get(drawing)
  if (known) return known
  const photo = drawSyntheticStudent(student, { fast: true })
  drawn.set(drawing, photo)
  return photo
}

/** The same of a synthetic student with these defects. */
export const syntheticPhoto = (seed: number, defects: Defect[] = []) =>
  drawnOnce(syntheticStudent(seed, defects))

/** An instant inside the window of the tests' school. */
const DURING_CAPTURE = instantOf('2023-03-21', '10:00')

/** Puts a unit into a phase, as its process would. */
export async function standsIn(seasonUnitId: string, state: MainPhase, window = taizhou) {
  await db.from('unit_progress').where('season_unit_id', seasonUnitId).delete()
  await db.table('unit_progress').insert({
    season_unit_id: seasonUnitId,
    track: 'main',
    state,
    since: DURING_CAPTURE,
    facts: JSON.stringify({ window }),
    clock_seq: 0,
    step: 0,
  })
}

/** A published season during capture, without a running process. */
export async function seasonOfPhotos(
  changes: Parameters<typeof draftSeason>[1] = {}
): Promise<World> {
  const world = await draftSeason(1, changes, DURING_CAPTURE)
  await world.season.merge({ publishedAt: DateTime.now() }).save()
  await standsIn(world.units[0]!.id, 'capturing')
  return world
}

interface Stated {
  /** Another student by default, each time; null: the photo shows nobody yet. */
  studentId?: string | null
  takenOn?: string
  outsideNote?: string
  consentVersion?: string
}

/** What a school's form says of each photo. */
export const AGREED = { consentVersion: CONSENT_TODAY.school }

/** Uploads a photo as the school's coordinator or another user, with a hostile file name. */
export async function handIn(
  client: ApiClient,
  { units, coordinators }: World,
  bytes: Buffer,
  user = coordinators[0]!,
  { studentId, ...stated }: Stated = {}
) {
  const student = studentId === undefined ? (await studentOf(units[0]!)).id : studentId
  return client
    .post(`/api/season_units/${units[0]!.id}/photos`)
    .fields({ ...AGREED, ...stated, ...(student && { studentId: student }) })
    .file('file', bytes, { filename: '../../x\u202Egpj.jpg' })
    .loginAs(user)
    .withCsrfToken()
}

/** Runs a photo worker of this process on the real engine for one group of tests. */
export function livePhotos(group: Group) {
  const live = {} as { queue: PhotoQueue }
  group.setup(async () => {
    live.queue = await app.container.make(PhotoQueue)
    const activities = new PhotoActivities(await Vision.load(), live.queue)
    const { connection, worker } = await createPhotoWorker(activities)
    const running = worker.run()
    return async () => {
      worker.shutdown()
      await running
      await connection.close()
      await emptyDatabase()
    }
  })
  return live
}

/** A photo of a student of a season's first school, as the desk would have left it. */
export async function photoOf(
  { units, coordinators }: World,
  status: PhotoState,
  more: Partial<Photo> = {}
) {
  const { studentId = (await studentOf(units[0]!)).id } = more
  return Photo.create({
    seasonUnitId: units[0]!.id,
    studentId,
    round: 'main',
    authorId: coordinators[0]!.id,
    rawDigest: randomUUID(),
    businessAt: DateTime.now(),
    status,
    verdict: status === 'failed' ? 'fail' : 'warn',
    ...more,
  })
}
