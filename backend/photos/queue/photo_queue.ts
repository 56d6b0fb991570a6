import { temporal } from '#config/temporal'
import { JobsClient } from '#backend/engine/engine_client'
import { isUnreachable, withDeadline } from '#backend/engine/with_deadline'
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

  /**
   * An activity of the same id already running is success. If the engine is away the row stays unfinished,
   * and the sweep enqueues it once the engine is back.
   */
  async #start(type: string, id: string, args: string[], priorityKey: number) {
    try {
      await withDeadline(this.client, () =>
        this.client.activity.start(type, {
          id,
          args,
          taskQueue: temporal.queues.photos,
          startToCloseTimeout: PHOTO_TIMEOUT,
          priority: { priorityKey },
          idConflictPolicy: 'USE_EXISTING',
          retry: { initialInterval: '1 second', maximumAttempts: MAX_ATTEMPTS },
        })
      )
    } catch (error) {
      const isUnderWay = error instanceof ActivityExecutionAlreadyStartedError
      if (!isUnderWay && !isUnreachable(error)) throw error
    }
  }
}
