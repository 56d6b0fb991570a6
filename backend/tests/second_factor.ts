import { accounts } from '#config/accounts'
import { codeOf } from '#tests/app_code'
import { HttpSession } from '#tests/http_session'
import type { Group } from '@japa/runner/core'
import { mock } from 'node:test'

/** Time stands still in each test of this group: codes change every 30 seconds. */
export function timeStandsStill(group: Group) {
  group.each.setup(() => {
    mock.timers.enable({ apis: ['Date'], now: Date.now() })
    return () => mock.timers.reset()
  })
}

/** As installed for a centre: codes are asked for in each test of this group. */
export function withSecondFactor(group: Group) {
  timeStandsStill(group)
  group.each.setup(() => {
    accounts.secondFactor = 'required'
    return () => void (accounts.secondFactor = 'off')
  })
}

/** Signs in and sets up a second factor, with the code of the step before: this one's is still unused. */
export async function withApp(email: string, password = 'secret-123') {
  const session = new HttpSession()
  await session.signIn(email, password)
  const { secret } = (await session.ask('POST', '/api/session/second_factor')).body.data
  const set = await session.ask('PUT', '/api/session/second_factor', { code: codeOf(secret, -1) })
  return { session, secret: secret as string, recoveryCodes: set.body.data.codes as string[] }
}
