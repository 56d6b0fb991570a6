import { SeasonGateway } from '#backend/engine/season_gateway'
import { NOBODY, runAs } from '#backend/isolation/scope'
import { Live } from '#backend/live/live'
import type { ApplicationService } from '@adonisjs/core/types'
import type { PostgreConfig } from '@adonisjs/lucid/types/database'
import type { ClientConfig } from 'pg'

/** The streams of this process; the first that is opened makes it listen. */
export default class LiveProvider {
  #live: Live | null = null

  constructor(private app: ApplicationService) {}

  register() {
    this.app.container.singleton(Live, async (resolver) => {
      const db = await resolver.make('lucid.db')
      const gateway = await resolver.make(SeasonGateway)
      const { connection } = db.manager.get(db.primaryConnectionName)!.config as PostgreConfig
      this.#live = new Live(connection as ClientConfig, () =>
        runAs(NOBODY, () => gateway.isOnline())
      )
      return this.#live
    })
  }

  async shutdown() {
    await this.#live?.close()
  }
}
