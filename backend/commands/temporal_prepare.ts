import { JobsClient } from '#backend/engine/engine_client'
import { createNamespaces, createSearchAttributes } from '#backend/engine/namespaces'
import { createSchedules, endFormerJobs } from '#backend/engine/sweep_schedules'
import { temporal } from '#config/temporal'
import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { Client } from '@temporalio/client'
import { setTimeout as sleep } from 'node:timers/promises'

/** `ace temporal:prepare`: creates namespaces, search attributes and schedules. May be run repeatedly. */
export default class TemporalPrepare extends BaseCommand {
  static commandName = 'temporal:prepare'
  static description = '准备流程引擎 / prepare the process engine'
  static options: CommandOptions = { startApp: true }

  async run() {
    const seasons = await this.app.container.make(Client)
    const jobs = await this.app.container.make(JobsClient)
    await createNamespaces(seasons)
    await this.#retry(() => createSearchAttributes(seasons))
    await this.#retry(() => createSchedules(jobs))
    await this.#retry(() => endFormerJobs(seasons))
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
}
