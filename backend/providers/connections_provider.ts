import { END_MS, endConnections } from '#backend/http/end_connections'
import type { ApplicationService } from '@adonisjs/core/types'
import type { Server } from 'node:http'

/** A web process that is told to end ends, although uploads or streams hang. */
export default class ConnectionsProvider {
  constructor(private app: ApplicationService) {}

  /** Hooks run in reverse order: this one before the framework waits for the server to close. */
  async ready() {
    const server = await this.app.container.make('server')
    this.app.terminating(() => {
      const node = server.getNodeServer() as Server | undefined
      if (node) endConnections(node)
      // Not before a supervisor would kill it: docker stop waits ten seconds.
      setTimeout(() => process.exit(0), END_MS).unref()
    })
  }
}
