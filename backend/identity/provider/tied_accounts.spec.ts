import UserTie from '#backend/commands/user_tie'
import { identity, identityProviderFor } from '#config/identity_provider'
import OutboxMessage from '#models/letters/outbox_message'
import SignInIdentity from '#models/people/sign_in_identity'
import User from '#models/people/user'
import { sendAccountLetters, tokenIn } from '#tests/account_letter'
import { testProvider } from '#tests/identity_provider'
import { ProviderBrowser } from '#tests/provider_browser'
import { recordsOf } from '#tests/provider_records'
import { runCommand } from '#tests/run_command'
import { draftSeason, person, type World } from '#tests/season_fixture'
import { freshSinks } from '#tests/smtp_sink'
import { Secret } from '@adonisjs/core/helpers'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const OWN = '/api/session/identity'

test.group('An account that is tied to the provider', (group) => {
  const provider = testProvider(group)
  const smtp = freshSinks(group)
  let world: World
  let browser: ProviderBrowser
  group.each.setup(async () => {
    world = await draftSeason()
    browser = new ProviderBrowser()
  })

  const untie = async () => (await browser.ask(OWN, { method: 'DELETE' })).status
  const own = async () =>
    ((await (await browser.ask(OWN)).json()) as { data: { tiedAt: string | null } }).data

  test('of somebody invited is accepted thereby, and the link in the letter is void', async ({
    client,
    assert,
  }) => {
    const email = 'new@example.test'
    const body = { name: '新老师', email, role: 'operator' }
    const invited = await client
      .post('/api/people')
      .json(body)
      .loginAs(world.centre)
      .withCsrfToken()
    invited.assertStatus(201)
    await sendAccountLetters()
    provider.tells(email)
    assert.equal(await browser.signIn(), '/#/')
    const user = await User.findByOrFail('email', email)
    assert.isNotNull(user.acceptedAt)
    assert.containSubset(await browser.me(), { id: user.id, hasPassword: false })
    const actions = (await recordsOf(user)).map(([action]) => action)
    assert.deepEqual(actions, ['user.identity_tied', 'user.accepted', 'session.opened'])
    const token = tokenIn(smtp.sink.received.at(-1)!)
    ;(await client.post('/api/invitations/check').json({ token })).assertStatus(409)
    assert.equal(await untie(), 409, 'there would be no way in')

    await client.post('/api/session/forgotten').json({ email })
    await sendAccountLetters()
    const chosen = {
      token: tokenIn(smtp.sink.received.at(-1)!),
      password: 'plum trees bloom',
    }
    ;(await client.post('/api/invitations/acceptance').json(chosen)).assertStatus(200)
    assert.isTrue((await user.refresh()).hasPassword)
    await browser.signIn()
    assert.equal(await untie(), 204)
  })

  test('is shown to its owner, who may untie it', async ({ assert }) => {
    const user = await person('operator')
    provider.tells(user.email)
    await browser.signIn()
    assert.containSubset(await own(), { provider: { zh: '江海大学统一身份认证' } })
    assert.isString((await own()).tiedAt)
    assert.equal(await untie(), 204)
    assert.isNull((await own()).tiedAt)
    assert.equal(await untie(), 409, 'it is tied no more')
    assert.isEmpty(await SignInIdentity.all())
    const [last] = (await recordsOf(user)).slice(-1)
    assert.deepEqual(last, ['user.identity_untied', { issuer: provider.issuer }])
    const letters = await OutboxMessage.query().where('recipientId', user.id)
    const told = letters.map(({ params }) => params.what)
    assert.sameMembers(told, ['identity_tied', 'identity_untied'], 'its owner is told')
  })

  test('is found by a stored subject only, where the installation says so', async ({ assert }) => {
    identity.provider = provider.settings({ match: 'subject' })
    const user = await person('operator')
    provider.tells(user.email, { sub: '20230017' })
    provider.told.userInfo.sub = '20230017'
    assert.equal(await browser.signIn(), '/#/login?refused=provider_unknown')
    const tie = (...words: string[]) => runCommand(UserTie, ...words)
    assert.equal((await tie('nobody@example.test', '1')).code, 1)
    assert.equal((await tie(user.email.toUpperCase(), '20230017')).code, 0)
    assert.equal((await tie(user.email, '20230018')).code, 1, 'tied to another subject')
    assert.equal(await browser.signIn(), '/#/')
    identity.provider = null
    assert.equal((await tie(user.email, '20230017')).code, 1, 'no provider')
  })
})

const SETTINGS = {
  issuer: 'https://id.example.test',
  clientId: 'tucai',
  clientSecret: new Secret('secret'),
}

test.group('The settings of the provider', () => {
  test('are complete or absent, and name what is missing', ({ assert }) => {
    assert.isNull(identityProviderFor({}))
    assert.isNull(identityProviderFor({ issuer: '', clientSecret: new Secret('') }))
    assert.equal(identityProviderFor(SETTINGS)!.match, 'email')
    for (const [key, name] of [
      ['issuer', 'OIDC_ISSUER'],
      ['clientId', 'OIDC_CLIENT_ID'],
      ['clientSecret', 'OIDC_CLIENT_SECRET'],
    ] as const)
      assert.throws(() => identityProviderFor({ ...SETTINGS, [key]: undefined }), RegExp(name))
    assert.isNull(identityProviderFor({ nameZh: '某校', match: 'subject' }), 'of a worker')
  })

  test('refuse an issuer that is not reached by TLS, but for loopback', ({ assert }) => {
    const from = (issuer: string) => () => identityProviderFor({ ...SETTINGS, issuer })
    for (const issuer of ['http://127.0.0.1:1', 'http://localhost', 'http://[::1]:9'])
      assert.isNotNull(from(issuer)())
    for (const issuer of ['http://id.example.test', 'ftp://id.example.test', 'http://10.0.0.1'])
      assert.throws(from(issuer), /must begin with https/)
    assert.throws(from('id.example.test'), /is no URL/)
  })

  test('keep the web process from starting if they are half set, which says why', async ({
    assert,
  }) => {
    const env = { ...process.env, OIDC_ISSUER: 'https://id.example.test' }
    const start = ['--import=./bin/typescript.mjs', 'bin/server.ts']
    const failed = await run(process.execPath, start, { env, cwd: app.makePath() }).catch(
      (error: { code: number; stdout: string; stderr: string }) => error
    )
    assert.containSubset(failed, { code: 1 })
    assert.include(
      failed.stdout + failed.stderr,
      'OIDC_CLIENT_ID, OIDC_CLIENT_SECRET must be set, because OIDC_ISSUER is set'
    )
  })
})
