import { temporal } from '#config/temporal'
import { JobsClient } from '#backend/engine/engine_client'
import { isUnreachable, withDeadline } from '#backend/engine/with_deadline'
import type { ProductMeasures } from '#domain/photos/national_format'
import { err, type Result } from '#domain/result'
import { inject } from '@adonisjs/core'
import {
  ActivityExecutionAlreadyStartedError,
  ActivityExecutionFailedError,
  type ActivityHandle,
} from '@temporalio/client'
import { TimeoutFailure } from '@temporalio/common'
import type { HandMade, HandMakeFault, HandWork } from './make_by_hand.js'

/** Somebody looks at the screen meanwhile: what takes longer is given up, to be asked for again. */
const FINISH_SECONDS = 20
/** How much later the engine may say that the time is up. */
const SLACK_SECONDS = 2

/** It is not taken; somebody else is making the same picture now; it took too long; or the photo is gone. */
export type NotFinished =
  | { type: 'not_taken'; fault: HandMakeFault }
  | { type: 'product_changed' }
  | { type: 'product_late' }
  | { type: 'not_found' }

export type FinishedByHand = Result<{ key: string; measures: ProductMeasures }, NotFinished>

/** Has a photo worker make finished pictures by hand: what people send is only opened there. */
@inject()
export class HandQueue {
  constructor(private client: JobsClient) {}

  /**
   * Waits for the picture; one at a time for a photo.
   * @throws an error for which `isUnreachable` is true when the engine does not answer
   */
  async finish(photoId: string, work: HandWork): Promise<FinishedByHand> {
    try {
      const started = await withDeadline(this.client, () => this.#start(photoId, work))
      return await this.#resultOf(started)
    } catch (error) {
      if (error instanceof ActivityExecutionAlreadyStartedError)
        return err({ type: 'product_changed' })
      throw error
    }
  }

  /** Not repeated: whoever waits is told, and asks again. */
  #start = (photoId: string, work: HandWork) =>
    this.client.activity.start<HandMade | null>('finishPhoto', {
      id: `photo/finish/${photoId}`,
      args: [photoId, work],
      taskQueue: temporal.queues.photos,
      scheduleToCloseTimeout: `${FINISH_SECONDS} seconds`,
      priority: { priorityKey: 1 },
      idConflictPolicy: 'FAIL',
      retry: { maximumAttempts: 1 },
    })

  async #resultOf(started: ActivityHandle<HandMade | null>): Promise<FinishedByHand> {
    const ms = (FINISH_SECONDS + SLACK_SECONDS) * 1_000
    try {
      const made = await withDeadline(this.client, () => started.result(), ms)
      if (!made) return err({ type: 'not_found' })
      return made.ok ? made : err({ type: 'not_taken', fault: made.error })
    } catch (error) {
      const isLate =
        error instanceof ActivityExecutionFailedError && error.cause instanceof TimeoutFailure
      if (isLate || isUnreachable(error)) return err({ type: 'product_late' })
      throw error
    }
  }
}
