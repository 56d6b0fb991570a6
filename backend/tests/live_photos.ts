import { drawStudent } from '#backend/photos/drawn/draw_student'
import { studentOf, type Defect } from '#backend/photos/drawn/student'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { PhotoActivities } from '#backend/photos/worker/photo_activities'
import { createPhotoWorker } from '#backend/photos/worker/photo_worker'
import { Vision } from '#backend/photos/vision/vision'
import { draftSeason, emptyDatabase, type World } from '#tests/season_fixture'
import app from '@adonisjs/core/services/app'
import type { ApiClient } from '@japa/api-client'
import type { Group } from '@japa/runner/core'
import { DateTime } from 'luxon'

/** A drawn student's photo, as small as a test can do with. */
export const photoOf = (seed: number, defects: Defect[] = []) =>
  drawStudent(studentOf(seed, defects), { fast: true })

/** A published season of which only the photos matter: its process does not run. */
export async function seasonOfPhotos(
  changes: Parameters<typeof draftSeason>[1] = {}
): Promise<World> {
  const world = await draftSeason(1, changes)
  await world.season.merge({ publishedAt: DateTime.now() }).save()
  return world
}

/** Hands a photo in as the school's coordinator would, or somebody else, under a name that wants to do harm. */
export const handIn = (
  client: ApiClient,
  { units, coordinators }: World,
  bytes: Buffer,
  user = coordinators[0]!
) =>
  client
    .post(`/api/season_units/${units[0]!.id}/photos`)
    .file('file', bytes, { filename: '../../x\u202Egpj.jpg' })
    .loginAs(user)
    .withCsrfToken()

/** A photo worker of this process on the real engine, for as long as a group of tests needs it. */
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
