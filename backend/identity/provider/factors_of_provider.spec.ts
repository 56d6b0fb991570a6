import { accounts } from '#config/accounts'
import { identity } from '#config/identity_provider'
import SignInIdentity from '#models/people/sign_in_identity'
import User from '#models/people/user'
import { codeOf } from '#tests/app_code'
import { emptyDatabase } from '#tests/empty_database'
import { testProvider } from '#tests/identity_provider'
import { ProviderBrowser } from '#tests/provider_browser'
import { recordsOf, refusalsOf } from '#tests/provider_records'
import { person } from '#tests/season_fixture'
import { withApp, withSecondFactor } from '#tests/second_factor'
import { test } from '@japa/runner'
import { mock } from 'node:test'

const SECOND_STEP = '/#/login?step=code'
const FACTOR = '/api/session/second_factor'

test.group('A second factor after the provider', (group) => {
  const provider = testProvider(group)
  withSecondFactor(group)
  let user: User
  let browser: ProviderBrowser
  group.each.setup(async () => {
    await emptyDatabase()
    user = await person('finance')
    provider.tells(user.email)
    browser = new ProviderBrowser()
  })
  group.teardown(emptyDatabase)

  const typeOf = async (path: string, init: RequestInit = {}) => {
    const answer = await browser.ask(path, init)
    if (answer.ok) return answer.status
    const { error } = (await answer.json()) as { error: { type: string; by?: string } }
    return [error.type, error.by].filter(Boolean).join(' by ')
  }

  test('is asked for as after a password, and only then is the account tied', async ({
    assert,
  }) => {
    const { secret } = await withApp(user.email)
    const back = await browser.atProvider(await browser.begin())
    assert.equal(await browser.comeBack(back), SECOND_STEP)
    assert.isNull(await browser.me())
    assert.equal(await browser.comeBack(back), '/#/login?refused=provider_expired', 'replayed')
    assert.equal(await new ProviderBrowser().type(codeOf(secret)), 'provider_expired')
    assert.equal(await browser.type('000000'), 'code_wrong')
    assert.isEmpty(await SignInIdentity.all())
    assert.isNull(await browser.type(codeOf(secret)))
    assert.equal((await browser.me())!.id, user.id)
    assert.equal(await browser.type(codeOf(secret, 1)), 'provider_expired', 'a second time')
    assert.deepEqual((await recordsOf(user)).slice(-2), [
      ['user.identity_tied', { issuer: provider.issuer }],
      ['session.opened', { way: 'provider', secondFactor: 'app' }],
    ])
    assert.deepEqual(await refusalsOf(), [
      ['unknown', 'provider_expired'],
      [user.id, 'code'],
    ])
    assert.equal(await typeOf('/api/session/identity', { method: 'DELETE' }), 204, 'confirmed')
  })

  test('limits guesses of codes as after a password', async ({ assert }) => {
    await withApp(user.email)
    await browser.signIn()
    const guesses = await Promise.all(Array.from({ length: 9 }, () => browser.type('000000')))
    assert.includeMembers(guesses, ['code_wrong', 'attempts_limited'])
  })

  test('is not asked for where the provider asked for several, if a setting accepts that', async ({
    assert,
  }) => {
    const { secret } = await withApp(user.email)
    provider.tells(user.email, { amr: ['pwd', 'mfa'] })
    assert.equal(await browser.signIn(), SECOND_STEP, 'no setting')
    identity.provider = provider.settings({ multiFactor: 'mfa' })
    assert.equal(await browser.signIn(), '/#/')
    assert.equal(await typeOf('/api/exports/units'), 'step_up_required by code')
    provider.tells(user.email, { amr: ['pwd'] })
    assert.equal(await browser.signIn(), SECOND_STEP, 'one factor')
    assert.isNull(await browser.type(codeOf(secret)))
  })

  test('remains the duty of the centre, unless the provider asked for several', async ({
    assert,
  }) => {
    await browser.signIn()
    assert.equal((await browser.me())!.duty, 'second_factor')
    assert.equal(await typeOf('/api/season_units'), 'must_set_second_factor')
    identity.provider = provider.settings({ multiFactor: 'gold' })
    provider.tells(user.email, { acr: 'gold' })
    await browser.signIn()
    assert.isNull((await browser.me())!.duty)
    assert.equal(await typeOf('/api/season_units'), 200)
    provider.tells(user.email)
    await browser.signIn()
    assert.equal((await browser.me())!.duty, 'second_factor', 'of this session, not the one before')
  })

  test('or the password confirms what needs it: the provider’s word does not', async ({
    assert,
  }) => {
    await browser.ask('/api/session', {
      method: 'POST',
      body: JSON.stringify({ email: user.email, password: 'secret-123' }),
    })
    await browser.signIn()
    assert.equal(await typeOf(FACTOR, { method: 'POST' }), 'step_up_required by password')
    const body = JSON.stringify({ password: 'secret-123' })
    await browser.ask('/api/session/confirmation', { method: 'POST', body })
    assert.equal(await typeOf(FACTOR, { method: 'POST' }), 200)
  })

  test('is set up soon after the sign-in by whoever has no password, and confirms from then on', async ({
    assert,
  }) => {
    await user.merge({ hasPassword: false }).save()
    await browser.signIn()
    mock.timers.tick(600_000)
    assert.equal(await typeOf(FACTOR, { method: 'POST' }), 'sign_in_again')
    await browser.signIn()
    const proposed = await browser.ask(FACTOR, { method: 'POST' })
    const { secret } = ((await proposed.json()) as { data: { secret: string } }).data
    const body = JSON.stringify({ code: codeOf(secret) })
    assert.equal(await typeOf(FACTOR, { method: 'PUT', body }), 200)
    assert.equal((await browser.ask('/api/exports/units')).status, 200)
    mock.timers.tick(600_000)
    assert.equal(await typeOf('/api/exports/units'), 'step_up_required by code')
  })

  test('or a password is needed for money, exports and rights: without either it says what to do', async ({
    assert,
  }) => {
    await user.merge({ hasPassword: false }).save()
    identity.provider = provider.settings({ multiFactor: 'mfa' })
    provider.tells(user.email, { amr: ['mfa'] })
    await browser.signIn()
    assert.equal(await typeOf('/api/exports/units'), 'step_up_impossible')
    accounts.passwordPolicy = 'mlps3'
    await User.query().update({ password_changed_at: '2020-01-01' })
    const { duty } = (await browser.me())!
    accounts.passwordPolicy = 'asvs'
    assert.isNull(duty, 'there is no password to change')
  })
})
