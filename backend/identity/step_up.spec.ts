import { codeOf } from '#tests/app_code'
import { emptyDatabase } from '#tests/empty_database'
import { HttpSession } from '#tests/http_session'
import { draftSeason, person } from '#tests/season_fixture'
import { withApp, withSecondFactor } from '#tests/second_factor'
import Unit from '#models/people/unit'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { mock } from 'node:test'

const CONFIRMATION = '/api/session/confirmation'

test.group('What a session alone is not enough for', (group) => {
  withSecondFactor(group)
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  const exported = async (session: HttpSession) =>
    (await session.ask('GET', '/api/exports/season_units')).status

  test('goes on for ten minutes after the sign-in, then asks for a code', async ({ assert }) => {
    const { email } = await person('finance')
    const { session, secret } = await withApp(email)
    assert.equal(await exported(session), 200)
    mock.timers.tick(600_000)
    const refused = await session.ask('GET', '/api/exports/units')
    assert.equal(refused.status, 403)
    assert.containSubset(refused.body.error, { type: 'step_up_required', by: 'code' })
    const wrong = await session.ask('POST', CONFIRMATION, { code: '000000' })
    assert.deepEqual([wrong.status, wrong.body.error.type], [422, 'code_wrong'])
    const password = await session.ask('POST', CONFIRMATION, { password: 'secret-123' })
    assert.equal(password.body.error.type, 'code_wrong', 'a password is not enough')
    assert.equal(await exported(session), 403)
    assert.equal((await session.ask('POST', CONFIRMATION, { code: codeOf(secret) })).status, 204)
    mock.timers.tick(599_000)
    assert.equal(await exported(session), 200)
    mock.timers.tick(1_000)
    assert.equal(await exported(session), 403)
  })

  test('asks for the password where there is no second factor', async ({ assert }) => {
    const { units } = await draftSeason()
    const { email } = await person('coordinator', await Unit.findOrFail(units[0]!.unitId))
    const session = new HttpSession()
    await session.signIn(email, 'secret-123')
    mock.timers.tick(600_000)
    const refused = await session.ask('GET', '/api/exports/season_units')
    assert.containSubset(refused.body.error, { type: 'step_up_required', by: 'password' })
    const wrong = await session.ask('POST', CONFIRMATION, { password: 'wrong-one' })
    assert.equal(wrong.body.error.type, 'password_wrong')
    const right = await session.ask('POST', CONFIRMATION, { password: 'secret-123' })
    assert.equal(right.status, 204)
    assert.equal((await session.ask('GET', '/api/exports/season_units')).status, 200)
  })

  test('are acts that move money, and no others', async ({ assert }) => {
    const { units } = await draftSeason()
    const { session } = await withApp((await person('finance')).email)
    mock.timers.tick(600_000)
    const act = async (name: string) => {
      const path = `/api/season_units/${units[0]!.id}/acts/${name}`
      return (await session.ask('POST', path, {})).body.error.type as string
    }
    const money = ['issueStatement', 'recordPayment', 'settleDifference', 'settleReconciling']
    for (const name of money) assert.equal(await act(name), 'step_up_required', name)
    assert.equal(await act('startReconciling'), 'invalid')
  })

  test('is the second factor itself: a session left open cannot replace it', async ({ assert }) => {
    const { session } = await withApp((await person('finance')).email)
    mock.timers.tick(600_000)
    const asked = [
      await session.ask('POST', '/api/session/second_factor'),
      await session.ask('PUT', '/api/session/second_factor', { code: '000000' }),
      await session.ask('DELETE', '/api/session/second_factor'),
      await session.ask('POST', '/api/session/recovery_codes'),
    ]
    for (const { body } of asked) assert.equal(body.error.type, 'step_up_required')
  })

  test('ends other sessions: whoever finds one open cannot end those of its owner', async ({
    assert,
  }) => {
    const { session, secret } = await withApp((await person('finance')).email)
    mock.timers.tick(600_000)
    for (const path of ['/api/sessions', `/api/sessions/${randomUUID()}`]) {
      const { status, body } = await session.ask('DELETE', path)
      assert.deepEqual([status, body.error.type], [403, 'step_up_required'])
    }
    await session.ask('POST', CONFIRMATION, { code: codeOf(secret) })
    assert.equal((await session.ask('DELETE', '/api/sessions')).status, 204)
  })
})
