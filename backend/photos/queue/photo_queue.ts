import { temporal } from '#config/temporal'
import { isUnreachable, withDeadline } from '#backend/engine/with_deadline'
import { inject } from '@adonisjs/core'
import { ActivityExecutionAlreadyStartedError, Client } from '@temporalio/client'

/** Seconds for one photo: a killed worker's photo is taken up again after them. */
const PHOTO_TIMEOUT = '30 seconds'
/** Smaller goes first: a season's old photos never keep a new one waiting. */
const PRIORITIES = { somebodyWaits: 1, soon: 2, whenIdle: 5 }
/** Twice, then a photo is a person's. */
export const MAX_ATTEMPTS = 2

/** Hands photos to whoever has a core for them: durable, and no more at once than there are workers. */
@inject()
export class PhotoQueue {
  constructor(private client: Client) {}

  check = (photoId: string) =>
    this.#start('checkPhoto', `photo/check/${photoId}`, [photoId], PRIORITIES.somebodyWaits)
  make = (photoId: string) =>
    this.#start('makePhoto', `photo/make/${photoId}`, [photoId], PRIORITIES.soon)
  recheck = (photoId: string, recheckId: string) => {
    const id = `photo/recheck/${recheckId}/${photoId}`
    return this.#start('recheckPhoto', id, [photoId, recheckId], PRIORITIES.whenIdle)
  }

  /**
   * One of the same id that is under way is success. Where the engine is away the photo waits: its row
   * says so, and the sweep hands it over as soon as the engine is back.
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
