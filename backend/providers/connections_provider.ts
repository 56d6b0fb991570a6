import { END_MS, endConnections } from '#backend/http/end_connections'
import { Live } from '#backend/live/live'
import type { ApplicationService } from '@adonisjs/core/types'
import type { Server } from 'node:http'

/** Lets the web process exit after SIGTERM although uploads or streams hang. */
export default class ConnectionsProvider {
  constructor(private app: ApplicationService) {}

  /** Hooks run in reverse order, so this one runs before the framework waits for the server. */
  async ready() {
    const server = await this.app.container.make('server')
    const live = await this.app.container.make(Live)
    this.app.terminating(() => {
      // Streams first: they never end by themselves.
      void live.close()
      const node = server.getNodeServer() as Server | undefined
      if (node) endConnections(node)
      // Exit before the supervisor kills the process: docker stop waits ten seconds.
      setTimeout(() => process.exit(0), END_MS).unref()
    })
  }
}
