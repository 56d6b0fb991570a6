import { guardConnections } from '#backend/isolation/guard_connections'
import { processKind } from '#config/database_limits'
import { ROLE_OF_PROCESS } from '#config/database_roles'
import type { ApplicationService } from '@adonisjs/core/types'

/** Of tests, which act as every role. */
const IN_TESTS = ['web', 'worker', 'photos']

/** Every query of a process that is not the owner's has a scope. */
export default class ScopeProvider {
  constructor(private app: ApplicationService) {}

  async boot() {
    const { manager, primaryConnectionName } = await this.app.container.make('lucid.db')
    const kind = processKind(this.app.getEnvironment(), process.argv[2])
    const own = ROLE_OF_PROCESS[kind] === 'owner' ? [] : [primaryConnectionName]
    guardConnections(manager, kind === 'test' ? IN_TESTS : own)
  }
}
