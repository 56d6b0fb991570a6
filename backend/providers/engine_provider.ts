import { engineClients, JobsClient } from '#backend/engine/engine_client'
import { SeasonGateway } from '#backend/engine/season_gateway'
import type { ApplicationService } from '@adonisjs/core/types'
import { Client } from '@temporalio/client'

/** One lazy connection to the process engine per process. */
export default class EngineProvider {
  #clients: ReturnType<typeof engineClients> | null = null

  constructor(protected app: ApplicationService) {}

  register() {
    const clients = () => (this.#clients ??= engineClients())
    this.app.container.singleton(Client, () => clients().seasons)
    this.app.container.singleton(JobsClient, () => clients().jobs)
    this.app.container.singleton(
      SeasonGateway,
      () => new SeasonGateway(clients().seasons, clients().jobs)
    )
  }

  async shutdown() {
    await this.#clients?.connection.close()
  }
}
