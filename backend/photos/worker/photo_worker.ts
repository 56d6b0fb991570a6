import { guarded } from '#backend/engine/activity_boundary'
import { dataConverter } from '#backend/engine/engine_client'
import { activityScope } from '#backend/isolation/activity_scope'
import { temporal } from '#config/temporal'
import { NativeConnection, Worker } from '@temporalio/worker'
import type { PhotoActivities } from './photo_activities.js'

/** The activities of the photos queue, by the names they are started with. */
export const createPhotoActivities = ({
  checkPhoto,
  makePhoto,
  finishPhoto,
  recheckPhoto,
}: PhotoActivities) => guarded({ checkPhoto, makePhoto, finishPhoto, recheckPhoto })

/** A worker of the photos queue: one photo at a time, since a photo uses a whole core. */
export async function createPhotoWorker(photos: PhotoActivities) {
  const connection = await NativeConnection.connect({ address: temporal.address })
  const worker = await Worker.create({
    connection,
    namespace: temporal.jobsNamespace,
    dataConverter,
    interceptors: { activity: [activityScope] },
    taskQueue: temporal.queues.photos,
    activities: createPhotoActivities(photos),
    maxConcurrentActivityTaskExecutions: 1,
    shutdownGraceTime: '8 seconds',
  })
  return { connection, worker }
}
