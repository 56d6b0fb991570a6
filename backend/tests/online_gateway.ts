import { SeasonGateway } from '#backend/engine/season_gateway'
import app from '@adonisjs/core/services/app'
import type { Group } from '@japa/runner/core'

/** For each test of a group the engine seems online, and starts no job: the test runs them. */
export function onlineGateway(group: Group) {
  group.each.setup(async () => {
    const gateway = await app.container.make(SeasonGateway)
    const online = { isOnline: async () => true, startJob: async () => {} }
    app.container.swap(SeasonGateway, () => Object.assign(Object.create(gateway), online))
    return () => app.container.restore(SeasonGateway)
  })
}
