import { temporal } from '#config/temporal'
import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import {
  Client,
  isGrpcServiceError,
  ScheduleAlreadyRunning,
  ScheduleNotFoundError,
} from '@temporalio/client'
import { setTimeout as sleep } from 'node:timers/promises'

const ALREADY_EXISTS = 6

/** The schedules and the workflow that each starts every minute, offset by some seconds. */
const SWEEPS = {
  'sweep-starts': 'sweepStarts',
  'sweep-counts': 'sweepCounts',
  'sweep-letters': 'sweepLetters',
  'sweep-photos': 'sweepPhotos',
  'sweep-rechecks': 'sweepRechecks',
  'sweep-jobs': 'sweepJobs',
}
/** Until 2026-11 one schedule ran all sweeps in sequence. */
const FORMER_SCHEDULE = 'sweep'
/** How long the engine keeps the history of a closed season; its facts stay in the database. */
const RETENTION_SECONDS = 90 * 86_400

/** `ace temporal:prepare`: creates namespace, search attributes and schedules. May be run repeatedly. */
export default class TemporalPrepare extends BaseCommand {
  static commandName = 'temporal:prepare'
  static description = '准备流程引擎 / prepare the process engine'
  static options: CommandOptions = { startApp: true }

  async run() {
    const client = await this.app.container.make(Client)
    await this.#namespace(client)
    await this.#retry(() => this.#searchAttributes(client))
    await this.#retry(() => this.#schedules(client))
    this.logger.info(`namespace ${temporal.namespace} ready`)
  }

  /** Retries, because a new namespace is not known to every Temporal service at once. */
  async #retry(work: () => Promise<void>) {
    for (let tries = 1; ; tries += 1) {
      try {
        return await work()
      } catch (error) {
        if (tries === 40) throw error
        await sleep(250)
      }
    }
  }

  async #namespace(client: Client) {
    try {
      await client.connection.workflowService.registerNamespace({
        namespace: temporal.namespace,
        workflowExecutionRetentionPeriod: { seconds: RETENTION_SECONDS as never },
      })
    } catch (error) {
      if (!isGrpcServiceError(error) || Number(error.code) !== ALREADY_EXISTS) throw error
    }
  }

  async #searchAttributes(client: Client) {
    const connection = client.connection as typeof client.connection & {
      operatorService: { addSearchAttributes(request: object): Promise<unknown> }
    }
    try {
      await connection.operatorService.addSearchAttributes({
        namespace: temporal.namespace,
        searchAttributes: { SeasonId: 2, UnitCode: 2 },
      })
    } catch (error) {
      if (!isGrpcServiceError(error) || Number(error.code) !== ALREADY_EXISTS) throw error
    }
  }

  async #schedules(client: Client) {
    const sweeps = Object.entries(SWEEPS)
    for (const [index, [id, workflowType]] of sweeps.entries()) {
      await this.#schedule(client, id, workflowType, (index * 60_000) / sweeps.length)
    }
    try {
      await client.schedule.getHandle(FORMER_SCHEDULE).delete()
    } catch (error) {
      if (!(error instanceof ScheduleNotFoundError)) throw error
    }
  }

  /** Schedules run on wall time, never overlap, and do not catch up missed runs. */
  async #schedule(client: Client, scheduleId: string, workflowType: string, offset: number) {
    const schedule = {
      spec: { intervals: [{ every: '1 minute' as const, offset }], timezone: 'Asia/Shanghai' },
      action: {
        type: 'startWorkflow' as const,
        workflowType,
        workflowId: scheduleId,
        taskQueue: temporal.queues.jobs,
      },
      policies: { overlap: 'SKIP' as const, catchupWindow: '1 minute' as const },
    }
    try {
      await client.schedule.create({ scheduleId, ...schedule })
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error
      const handle = client.schedule.getHandle(scheduleId)
      await handle.update((previous) => ({ ...previous, ...schedule }))
    }
  }
}
