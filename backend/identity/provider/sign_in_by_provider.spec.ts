import { identity } from '#config/identity_provider'
import { recordsOf, refusalsOf, usersCount } from '#tests/provider_records'
import { SECURITY_HEADERS } from '#backend/http/security_headers'
import Grant from '#models/people/grant'
import ProviderSignIn from '#models/people/provider_sign_in'
import SignInIdentity from '#models/people/sign_in_identity'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { testProvider } from '#tests/identity_provider'
import { ProviderBrowser } from '#tests/provider_browser'
import { person } from '#tests/season_fixture'
import { serverUrl } from '#tests/sign_in'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const REFUSED = '/#/login?refused='

test.group('Signing in by the provider', (group) => {
  const provider = testProvider(group)
  let user: User
  let browser: ProviderBrowser
  group.each.setup(async () => {
    await emptyDatabase()
    user = await person('operator')
    provider.tells(user.email)
    browser = new ProviderBrowser()
  })
  group.teardown(emptyDatabase)

  /** Signs in, in a new browser. Returns the code of the refusal. */
  const refusal = async () => {
    const page = await new ProviderBrowser().signIn()
    return page.startsWith(REFUSED) ? page.slice(REFUSED.length) : `entered ${page}`
  }

  test('opens a session of the account whose address the provider has verified', async ({
    assert,
  }) => {
    provider.tells(user.email.toUpperCase())
    assert.equal(await browser.signIn(), '/#/')
    assert.containSubset(await browser.me(), { id: user.id, roles: ['operator'] })
    const { subject, issuer } = await SignInIdentity.findByOrFail('userId', user.id)
    assert.deepEqual([subject, issuer], [`of ${user.email.toUpperCase()}`, provider.issuer])
    assert.deepEqual(await recordsOf(user), [
      ['user.identity_tied', { issuer: provider.issuer }],
      ['session.opened', { way: 'provider', secondFactor: 'none' }],
    ])
    assert.isEmpty(await ProviderSignIn.all(), 'what was kept for it is gone')
    assert.equal(provider.asked.at(-1), `Basic ${btoa('tucai:secretOfTheClient')}`)
  })

  test('asks with state, nonce and code challenge, and for an answer to APP_URL, whatever the Host', async ({
    assert,
  }) => {
    const headers = { 'host': 'evil.example.test', 'x-forwarded-host': 'evil.example.test' }
    const answer = await browser.ask('/api/session/provider', { method: 'POST', headers })
    const { data } = (await answer.json()) as { data: { url: string } }
    const asked = Object.fromEntries(new URL(data.url).searchParams)
    assert.equal(asked.redirect_uri, `${process.env.APP_URL}/api/session/provider/return`)
    assert.containSubset(asked, { code_challenge_method: 'S256', response_type: 'code' })
    for (const name of ['state', 'nonce', 'code_challenge'])
      assert.match(asked[name]!, /^[\w-]{43}$/, name)
    assert.notInclude(JSON.stringify(asked), user.email)
  })

  test('keeps to the subject: neither another address nor another person with it changes the account', async ({
    assert,
  }) => {
    await browser.signIn()
    const other = await person('finance')
    provider.tells(other.email, { sub: `of ${user.email}` })
    provider.told.userInfo.sub = `of ${user.email}`
    const again = new ProviderBrowser()
    await again.signIn()
    assert.equal((await again.me())!.id, user.id, 'the address has changed at the provider')
    provider.tells(user.email, { sub: 'successor' })
    provider.told.userInfo.sub = 'successor'
    assert.equal(await refusal(), 'provider_other_subject')
    assert.lengthOf(await SignInIdentity.all(), 1)
  })

  test('makes no account, and says of each why it may not be used', async ({ assert }) => {
    const before = await usersCount()
    provider.tells('nobody@example.test')
    assert.equal(await refusal(), 'provider_unknown')
    provider.tells(user.email)
    for (const isVerified of [false, 'true', undefined]) {
      provider.told.userInfo.email_verified = isVerified
      assert.equal(await refusal(), 'provider_unverified')
    }
    provider.tells(user.email)
    await Grant.query().where('user_id', user.id).update({ valid_until: DateTime.now().toSQL() })
    assert.equal(await refusal(), 'provider_no_grants')
    await user.merge({ disabledAt: DateTime.now() }).save()
    assert.equal(await refusal(), 'provider_disabled')
    assert.equal(await usersCount(), before)
    assert.isEmpty(await SignInIdentity.all())
    assert.deepEqual(await refusalsOf(), [
      ['unknown', 'provider_unknown'],
      ...Array.from({ length: 3 }, () => ['unknown', 'provider_unverified']),
      [user.id, 'provider_no_grants'],
      [user.id, 'provider_disabled'],
    ])
  })

  test('is refused when it is replayed, in another browser, with another state, or too late', async ({
    assert,
  }) => {
    const expired = `${REFUSED}provider_expired`
    const back = await browser.atProvider(await browser.begin())
    assert.equal(await new ProviderBrowser().comeBack(back), expired, 'in another browser')
    assert.equal(await browser.comeBack(back), '/#/')
    assert.equal(await browser.comeBack(back), expired, 'again')
    assert.isNotNull(await browser.me(), 'the session stays')

    const forged = new URL(await browser.atProvider(await browser.begin()), serverUrl())
    forged.searchParams.set('state', 'another')
    const { pathname, search } = forged
    assert.equal(
      await browser.comeBack(pathname + search),
      `${REFUSED}provider_failed`,
      'another state'
    )

    const late = await browser.atProvider(await browser.begin())
    await ProviderSignIn.query().update({ expires_at: DateTime.now().minus(1).toSQL() })
    assert.equal(await browser.comeBack(late), expired, 'after ten minutes')
  })

  test('is refused on a code that belongs to another sign-in, for which it has no verifier', async ({
    assert,
  }) => {
    const other = await browser.atProvider(await browser.begin())
    const own = new URL(await browser.atProvider(await browser.begin()), serverUrl())
    own.searchParams.set('code', new URL(other, serverUrl()).searchParams.get('code')!)
    const page = await browser.comeBack(own.pathname + own.search)
    assert.equal(page, `${REFUSED}provider_failed`)
  })

  test('says when somebody has refused at the provider, or the provider has failed', async ({
    assert,
  }) => {
    provider.told.returned = { error: 'access_denied' }
    assert.equal(await refusal(), 'provider_denied')
    provider.told.returned = { error: 'server_error', error_description: user.email }
    assert.equal(await refusal(), 'provider_failed')
    provider.tells(user.email)
    provider.told.tokenStatus = 400
    assert.equal(await refusal(), 'provider_failed')
    provider.told.tokenStatus = 503
    assert.equal(await refusal(), 'provider_away')
    assert.deepEqual(
      (await refusalsOf()).map(([, reason]) => reason),
      ['provider_denied', 'provider_failed', 'provider_failed', 'provider_away']
    )
  })

  test('takes no token with a fault: nonce, audience, issuer, time, algorithm or signature', async ({
    assert,
  }) => {
    const past = Math.floor(Date.now() / 1_000) - 3_600
    const faults: Record<string, Record<string, unknown>> = {
      nonce: { nonce: 'another' },
      audience: { aud: 'another' },
      issuer: { iss: 'http://localhost:1' },
      expired: { exp: past, iat: past - 60 },
      future: { nbf: past + 7_200 },
      subject: { sub: 7 },
    }
    for (const [fault, claims] of Object.entries(faults)) {
      provider.tells(user.email, claims)
      assert.equal(await refusal(), 'provider_failed', fault)
    }
    provider.tells(user.email)
    const unsigned = `${btoa(JSON.stringify({ alg: 'none', typ: 'JWT' })).replace(/=+$/, '')}.`
    provider.told.forge = (token) => `${unsigned}${token.split('.')[1]}.`
    assert.equal(await refusal(), 'provider_failed', 'no algorithm')
    const planted = { sub: 'somebody else', email: user.email, email_verified: true }
    provider.told.forge = (token) => {
      const [head, , signature] = token.split('.')
      const claims = { ...JSON.parse(atob(token.split('.')[1]!)), ...planted }
      return [head, btoa(JSON.stringify(claims)).replace(/=+$/, ''), signature].join('.')
    }
    assert.equal(await refusal(), 'provider_failed', 'changed after it was signed')
    provider.tells(user.email)
    provider.told.userInfo.sub = 'another'
    assert.equal(await refusal(), 'provider_failed', 'more claims of another subject')
    assert.isEmpty(await SignInIdentity.all())
  })

  test('says at once that the provider is down', async ({ assert }) => {
    identity.provider = { ...provider.settings()!, issuer: new URL('http://127.0.0.1:1') }
    const answer = await browser.ask('/api/session/provider', { method: 'POST' })
    assert.equal(answer.status, 503)
    const { error } = (await answer.json()) as { error: object }
    assert.containSubset(error, { type: 'provider_away' })
  })

  test('is limited by address, so that nobody fills the audit', async ({ assert }) => {
    const ask = () => browser.ask('/api/session/provider/return')
    const answers = await Promise.all(Array.from({ length: 125 }, ask))
    const statuses = answers.map(({ status }) => status)
    assert.sameMembers([...new Set(statuses)], [303, 429])
    assert.lengthOf(await refusalsOf(), 120)
  })

  test('cannot be started or finished by another site, but comes back from one', async ({
    assert,
  }) => {
    const foreign = { 'sec-fetch-site': 'cross-site', 'origin': provider.issuer }
    for (const path of ['provider', 'provider/code', 'provider/return']) {
      const answer = await browser.ask(`/api/session/${path}`, { method: 'POST', headers: foreign })
      assert.include([403, 404], answer.status, path)
    }
    const back = await browser.atProvider(await browser.begin())
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    const returned = await browser.ask(back, { headers })
    assert.deepEqual([returned.status, returned.headers.get('location')], [303, '/#/'])
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      assert.equal(returned.headers.get(name), value, name)
    assert.equal(returned.headers.get('cache-control'), 'no-store')
  })

  test('is not there without settings: no button, and every route says so', async ({ assert }) => {
    const ways = async () => (await browser.ask('/api/session/ways')).json()
    assert.deepEqual(await ways(), {
      data: { provider: { zh: '江海大学统一身份认证', en: 'single sign-on' } },
    })
    identity.provider = null
    assert.deepEqual(await ways(), { data: { provider: null } })
    const begun = await browser.ask('/api/session/provider', { method: 'POST' })
    assert.equal(begun.status, 409)
    const page = await browser.comeBack('/api/session/provider/return?code=1&state=2')
    assert.equal(page, `${REFUSED}provider_not_configured`)
    assert.equal(await browser.type('000000'), 'provider_expired')
  })
})
