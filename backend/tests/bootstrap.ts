import { endConnections } from '#backend/http/end_connections'
import { actAsRoles, withoutPolicies } from '#tests/as_roles'
import { endSuite } from '#tests/at_suite_end'
import { watchdog } from '#tests/watchdog'
import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { authApiClient } from '@adonisjs/auth/plugins/api_client'
import { sessionApiClient } from '@adonisjs/session/plugins/api_client'
import { shieldApiClient } from '@adonisjs/shield/plugins/api_client'
import { apiClient } from '@japa/api-client'
import { assert } from '@japa/assert'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'
import type { Suite } from '@japa/runner/core'
import type { Config } from '@japa/runner/types'
import type { Server } from 'node:http'

export const plugins: Config['plugins'] = [
  assert(),
  apiClient({ baseURL: `http://${process.env.HOST}:${process.env.PORT}` }),
  pluginAdonisJS(app),
  sessionApiClient(app),
  shieldApiClient(),
  authApiClient(app),
  watchdog(),
]

export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [actAsRoles],
  teardown: [],
}

/** A server for one suite. It closes although a failed test left connections open. */
async function startServer() {
  const close = await testUtils.httpServer().start()
  const server = await app.container.make('server')
  return async () => {
    const closing = close()
    endConnections(server.getNodeServer() as Server, 0)
    await closing
  }
}

/**
 * On a busy machine a browser may be too late for a page that is drawn anew, or an engine for a worker that
 * waits for it: then a test is tried again. The reporter marks it with (x2).
 */
function tryTwice(suite: Suite) {
  suite.onTest((test) => test.retry(1))
  suite.onGroup((group) => group.tap((test) => test.retry(1)))
}

/** A second attempt hides what the first met: where somebody looks at it, only pages are tried again. */
const MEET_A_BUSY_MACHINE = process.env.CI ? ['backend', 'console', 'setup'] : ['console']

/** Only these suites call the API, and need a server. */
const CALL_API = ['backend', 'real_mode', 'without_policies', 'setup']

export const configureSuite: Config['configureSuite'] = (suite) => {
  if (MEET_A_BUSY_MACHINE.includes(suite.name)) tryTwice(suite)
  if (suite.name === 'without_policies') suite.setup(withoutPolicies)
  if (CALL_API.includes(suite.name)) suite.setup(startServer)
  suite.teardown(endSuite)
}
