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
import { JOBS, type JobName } from './jobs.js'
import { isUnreachable, withDeadline } from './with_deadline.js'

/** For whoever looks into the engine; lists of the product never depend on them. */
const SEASON_ID = defineSearchAttributeKey('SeasonId', 'KEYWORD')
const UNIT_CODE = defineSearchAttributeKey('UnitCode', 'KEYWORD')

export type EngineFault = { type: 'engine_offline' } | { type: 'not_running' }

/** Whoever only wants to know whether it is there does not wait long. */
const LOOK_MS = 1_500
/** The engine's number for that half of a task queue. */
const WORKFLOW_TASKS = 1

/** The console's only way to the process engine. What can go wrong there is a value here. */
export class SeasonGateway {
  /** @param answerWithinMs how long the engine may take before it counts as offline */
  constructor(
    private client: Client,
    private answerWithinMs = temporal.answerWithinMs
  ) {}

  /**
   * Asks a season to do an act. An earlier attempt under the same key may still lie with the engine,
   * and be refused as too late just when this one comes: then this one is asked again. The engine gives
   * an update of one id one answer, whatever it carries: the id says the request as well as the key, so
   * that the season itself sees two requests of one key.
   */
  async act(workflowId: string, name: ActName, order: ActRequest) {
    const request = { ...order, hash: order.hash ?? hashRequest(name, order.input) }
    const updateId = `${request.key}/${request.hash}`
    for (;;) {
      const answer = await this.#answered<ActAnswer>(() =>
        this.client.workflow
          .getHandle(workflowId)
          .executeUpdate(actUpdates[name], { args: [request], updateId })
      )
      const isStale = !answer.ok && answer.error.type === 'too_late'
      if (isStale && Date.now() < request.answerBy) continue
      return withoutLate(answer)
    }
  }

  async changeCalendar(workflowId: string, request: CalendarRequest) {
    const answer = await this.#answered<MovedDeadline[]>(() =>
      this.client.workflow
        .getHandle(workflowId)
        .executeUpdate(updateCalendar, { args: [request], updateId: request.key })
    )
    return withoutLate(answer)
  }

  /** Starts a season once and for ever: "already started" is success. */
  async start(
    workflowId: string,
    input: SeasonInput,
    found: { seasonId: string; unitCode: string }
  ) {
    try {
      await this.#withDeadline(() =>
        this.client.workflow.start(WORKFLOW_TYPE, {
          workflowId,
          taskQueue: temporal.queues.seasons,
          args: [input],
          typedSearchAttributes: [
            { key: SEASON_ID, value: found.seasonId },
            { key: UNIT_CODE, value: found.unitCode },
          ],
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
        })
      )
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
    }
  }

  /** A season that is over hears no clock and counts no days: that is no fault. */
  async moveClock(workflowId: string, clock: ClockReading) {
    await this.#unlessOver(() =>
      this.client.workflow.getHandle(workflowId).signal(clockMoved, clock)
    )
  }

  async countDay(workflowId: string, count: DayCount) {
    await this.#unlessOver(() =>
      this.client.workflow.getHandle(workflowId).signal(dayCounted, count)
    )
  }

  /** Hands a job to the jobs queue; one of the same id that is under way is success. */
  async startJob(name: JobName, subject: string): Promise<void> {
    const { id, attemptMs, retryAtMost } = JOBS[name]
    try {
      await this.#withDeadline(() =>
        this.client.activity.start(name, {
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
   * Is the engine there, and does anybody work for it? An engine that is back knows no worker until
   * one has asked it for work; one that has lost its worker takes a minute and a half to forget it,
   * which the worker's own heartbeat tells at once.
   */
  async isOnline(): Promise<boolean> {
    const { workflowService } = this.client.connection
    const queue = {
      namespace: temporal.namespace,
      taskQueue: { name: temporal.queues.seasons },
      taskQueueType: WORKFLOW_TASKS,
    }
    try {
      const look = () => workflowService.describeTaskQueue(queue)
      const { pollers } = await withDeadline(this.client, look, LOOK_MS)
      return (pollers ?? []).length > 0 && (await hasWorker())
    } catch {
      return false
    }
  }

  #withDeadline<T>(ask: () => Promise<T>) {
    return withDeadline(this.client, ask, this.answerWithinMs)
  }

  async #unlessOver(send: () => Promise<unknown>) {
    try {
      await this.#withDeadline(send)
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error
    }
  }

  async #answered<T>(
    ask: () => Promise<T>
  ): Promise<Result<T, Refusal | EngineFault | { type: 'too_late' }>> {
    try {
      return ok(await this.#withDeadline(ask))
    } catch (error) {
      return err(faultOf(error))
    }
  }
}

/** What came too late was not done: for whoever asks, the engine did not answer. */
function withoutLate<T>(
  answer: Result<T, Refusal | EngineFault | { type: 'too_late' }>
): Result<T, Refusal | EngineFault> {
  if (answer.ok || answer.error.type !== 'too_late')
    return answer as Result<T, Refusal | EngineFault>
  return err({ type: 'engine_offline' })
}

/** @throws whatever is neither a refusal nor the engine's absence */
function faultOf(error: unknown): Refusal | EngineFault | { type: 'too_late' } {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : null
  if (cause instanceof ApplicationFailure) {
    if (cause.type === REFUSED) return cause.details![0] as Refusal
    if (cause.type === TOO_LATE) return { type: 'too_late' }
  }
  if (error instanceof WorkflowNotFoundError) return { type: 'not_running' }
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isUnreachable(error))
    return { type: 'engine_offline' }
  throw error
}
