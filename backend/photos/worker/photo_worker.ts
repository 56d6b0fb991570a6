import { guarded } from '#backend/worker/activity_boundary'
import { dataConverter } from '#backend/seasons/engine/engine_client'
import { temporal } from '#config/temporal'
import { NativeConnection, Worker } from '@temporalio/worker'
import type { PhotoActivities } from './photo_activities.js'

/** A worker of the photos queue: one photo at a time, since a photo takes a whole core. */
export async function createPhotoWorker(photos: PhotoActivities) {
  const connection = await NativeConnection.connect({ address: temporal.address })
  const worker = await Worker.create({
    connection,
    namespace: temporal.namespace,
    dataConverter,
    taskQueue: temporal.queues.photos,
    activities: guarded({
      checkPhoto: photos.checkPhoto,
      makePhoto: photos.makePhoto,
      recheckPhoto: photos.recheckPhoto,
    }),
    maxConcurrentActivityTaskExecutions: 1,
    shutdownGraceTime: '8 seconds',
  })
  return { connection, worker }
}
