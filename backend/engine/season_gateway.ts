import { hashRequest } from '#backend/engine/request_hash'
import { hasWorker } from '#backend/engine/heartbeat'
import { temporal } from '#config/temporal'
import type { ActName } from '#domain/season/act_rules'
import type { MovedDeadline } from '#domain/season/calendar_change'
import type { Refusal } from '#domain/season/refusal'
import { err, ok, type Result } from '#domain/result'
import {
  actUpdates,
  clockMoved,
  dayCounted,
  KEY_SPENT,
  REFUSED,
  TOO_LATE,
  updateCalendar,
  WORKFLOW_TYPE,
  type ActAnswer,
  type ActRequest,
  type CalendarRequest,
  type ClockReading,
  type DayCount,
  type SeasonInput,
} from '#workflows/school_season/messages'
import {
  ActivityExecutionAlreadyStartedError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type Client,
} from '@temporalio/client'
import { ApplicationFailure, defineSearchAttributeKey } from '@temporalio/common'
import type { JobsClient } from './engine_client.js'
import { JOBS, type JobName } from './jobs.js'
import { isUnreachable, withDeadline } from './with_deadline.js'

/** For operators who look into the engine; the product does not depend on them. */
const SEASON_ID = defineSearchAttributeKey('SeasonId', 'KEYWORD')
const UNIT_CODE = defineSearchAttributeKey('UnitCode', 'KEYWORD')

export type EngineFault = { type: 'engine_offline' } | { type: 'not_running' }

/** Limit of the online check. */
const ONLINE_CHECK_MS = 1_500
/** Temporal's enum value for workflow task queues. */
const WORKFLOW_TASKS = 1

/** The only access to the process engine. Expected faults are returned as values. */
export class SeasonGateway {
  /** @param answerWithinMs how long the engine may take before it counts as offline */
  constructor(
    private client: Client,
    private jobs: JobsClient,
    private answerWithinMs = temporal.answerWithinMs
  ) {}

  /**
   * Asks a season to do an act. An earlier attempt under the same key may still be pending and be
   * rejected as too late while this one waits: then this one is sent again. Temporal gives all updates
   * of one id the same answer, so the id contains the request's hash as well as the key.
   */
  async act(workflowId: string, name: ActName, order: ActRequest) {
    const request = { ...order, hash: order.hash ?? hashRequest(name, order.input) }
    const updateId = `${request.key}/${request.hash}`
    for (;;) {
      const answer = await this.#toResult<ActAnswer>(() =>
        this.client.workflow
          .getHandle(workflowId)
          .executeUpdate(actUpdates[name], { args: [request], updateId })
      )
      const isStale = !answer.ok && answer.error.type === 'too_late'
      if (isStale && Date.now() < request.answerBy) continue
      return lateAsOffline(answer)
    }
  }

  async changeCalendar(workflowId: string, request: CalendarRequest) {
    const answer = await this.#toResult<MovedDeadline[]>(() =>
      this.client.workflow
        .getHandle(workflowId)
        .executeUpdate(updateCalendar, { args: [request], updateId: request.key })
    )
    return lateAsOffline(answer)
  }

  /** Starts a season; "already started" counts as success. */
  async start(
    workflowId: string,
    input: SeasonInput,
    attributes: { seasonId: string; unitCode: string }
  ) {
    try {
      await this.#withDeadline(() =>
        this.client.workflow.start(WORKFLOW_TYPE, {
          workflowId,
          taskQueue: temporal.queues.seasons,
          args: [input],
          typedSearchAttributes: [
            { key: SEASON_ID, value: attributes.seasonId },
            { key: UNIT_CODE, value: attributes.unitCode },
          ],
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
        })
      )
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
    }
  }

  /** Signals the clock; a season that is over is ignored. */
  async moveClock(workflowId: string, clock: ClockReading) {
    await this.#ignoreOver(() =>
      this.client.workflow.getHandle(workflowId).signal(clockMoved, clock)
    )
  }

  async countDay(workflowId: string, count: DayCount) {
    await this.#ignoreOver(() =>
      this.client.workflow.getHandle(workflowId).signal(dayCounted, count)
    )
  }

  /** Starts a job on the jobs queue; a running job of the same id counts as success. */
  async startJob(name: JobName, subject: string): Promise<void> {
    const { id, attemptMs, retryAtMost } = JOBS[name]
    try {
      await this.#withDeadline(() =>
        this.jobs.activity.start(name, {
          id: id(subject),
          args: [subject],
          taskQueue: temporal.queues.jobs,
          startToCloseTimeout: attemptMs,
          heartbeatTimeout: attemptMs > 60_000 ? '15 seconds' : undefined,
          idConflictPolicy: 'USE_EXISTING',
          retry: { initialInterval: '1 second', maximumInterval: retryAtMost },
        })
      )
    } catch (error) {
      if (!(error instanceof ActivityExecutionAlreadyStartedError)) throw error
    }
  }

  /**
   * Is the engine reachable, and is a worker alive? The engine lists a lost worker for another minute
   * and a half, so the worker's own heartbeat is checked as well.
   */
  async isOnline(): Promise<boolean> {
    const { workflowService } = this.client.connection
    const queue = {
      namespace: temporal.namespace,
      taskQueue: { name: temporal.queues.seasons },
      taskQueueType: WORKFLOW_TASKS,
    }
    try {
      const describe = () => workflowService.describeTaskQueue(queue)
      const { pollers } = await withDeadline(this.client, describe, ONLINE_CHECK_MS)
      return (pollers ?? []).length > 0 && (await hasWorker())
    } catch {
      return false
    }
  }

  #withDeadline<T>(ask: () => Promise<T>) {
    return withDeadline(this.client, ask, this.answerWithinMs)
  }

  async #ignoreOver(send: () => Promise<unknown>) {
    try {
      await this.#withDeadline(send)
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error
    }
  }

  async #toResult<T>(
    ask: () => Promise<T>
  ): Promise<Result<T, Refusal | EngineFault | { type: 'too_late' }>> {
    try {
      return ok(await this.#withDeadline(ask))
    } catch (error) {
      return err(toFault(error))
    }
  }
}

/** An act that came too late was not done: to the caller the engine did not answer. */
function lateAsOffline<T>(
  answer: Result<T, Refusal | EngineFault | { type: 'too_late' }>
): Result<T, Refusal | EngineFault> {
  if (answer.ok || answer.error.type !== 'too_late')
    return answer as Result<T, Refusal | EngineFault>
  return err({ type: 'engine_offline' })
}

/** A refusal, and whether its key is spent: then the same request needs another key. */
function toRefusal([reason, spent]: unknown[]): Refusal & { keySpent?: true } {
  const refusal = reason as Refusal
  return spent === KEY_SPENT ? { ...refusal, keySpent: true } : refusal
}

/** @throws any error that is neither a refusal nor an unreachable engine */
function toFault(error: unknown): Refusal | EngineFault | { type: 'too_late' } {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : null
  if (cause instanceof ApplicationFailure) {
    if (cause.type === REFUSED) return toRefusal(cause.details!)
    if (cause.type === TOO_LATE) return { type: 'too_late' }
  }
  if (error instanceof WorkflowNotFoundError) return { type: 'not_running' }
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isUnreachable(error))
    return { type: 'engine_offline' }
  throw error
}
