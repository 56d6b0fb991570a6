import { engineClient } from '#backend/engine/engine_client'
import { SeasonGateway } from '#backend/engine/season_gateway'
import type { ApplicationService } from '@adonisjs/core/types'
import { Client } from '@temporalio/client'

/** One lazy connection to the process engine per process. */
export default class EngineProvider {
  #client: Client | null = null

  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(Client, () => (this.#client ??= engineClient()))
    this.app.container.singleton(
      SeasonGateway,
      async (resolver) => new SeasonGateway(await resolver.make(Client))
    )
  }

  async shutdown() {
    await this.#client?.connection.close()
  }
}
