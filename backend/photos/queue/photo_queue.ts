import { temporal } from '#config/temporal'
import { afterCommit } from '#backend/engine/after_commit'
import { JobsClient } from '#backend/engine/engine_client'
import { withDeadline } from '#backend/engine/with_deadline'
import { inject } from '@adonisjs/core'
import { ActivityExecutionAlreadyStartedError } from '@temporalio/client'

/** For one photo: after this the photo of a killed worker is tried again. */
const PHOTO_TIMEOUT = '30 seconds'
/** Smaller goes first: rechecks of old photos never delay a new one. */
const PRIORITIES = { somebodyWaits: 1, soon: 2, whenIdle: 5 }
/** After two attempts a person has to decide. */
export const MAX_ATTEMPTS = 2

/** Enqueues photos for the workers, durably: no more run at once than there are workers. */
@inject()
export class PhotoQueue {
  constructor(private client: JobsClient) {}

  check = (photoId: string) =>
    this.#start('checkPhoto', `photo/check/${photoId}`, [photoId], PRIORITIES.somebodyWaits)
  make = (photoId: string) =>
    this.#start('makePhoto', `photo/make/${photoId}`, [photoId], PRIORITIES.soon)
  recheck = (photoId: string, recheckId: string) => {
    const id = `photo/recheck/${recheckId}/${photoId}`
    return this.#start('recheckPhoto', id, [photoId, recheckId], PRIORITIES.whenIdle)
  }

  /** An activity of the same id that is already running is success. */
  #start(type: string, id: string, args: string[], priorityKey: number) {
    const options = {
      id,
      args,
      taskQueue: temporal.queues.photos,
      startToCloseTimeout: PHOTO_TIMEOUT,
      priority: { priorityKey },
      idConflictPolicy: 'USE_EXISTING' as const,
      retry: { initialInterval: '1 second' as const, maximumAttempts: MAX_ATTEMPTS },
    }
    return afterCommit(type, async () => {
      try {
        await withDeadline(this.client, () => this.client.activity.start(type, options))
      } catch (error) {
        if (!(error instanceof ActivityExecutionAlreadyStartedError)) throw error
      }
    })
  }
}
