import { TOKEN_HOURS } from '#backend/identity/account_tokens'
import AuditEntry from '#models/audit/audit_entry'
import Grant from '#models/people/grant'
import User from '#models/people/user'
import { readText, sendAccountLetters, tokenIn } from '#tests/account_letter'
import { HttpSession } from '#tests/http_session'
import { draftSeason, person, type World } from '#tests/season_fixture'
import { withApp, withSecondFactor } from '#tests/second_factor'
import { freshSinks } from '#tests/smtp_sink'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const EMAIL = 'new@example.test'
const PASSWORD = 'plum trees bloom'

const invite = (client: ApiClient, admin: User, changes: object = {}) =>
  client
    .post('/api/people')
    .json({ name: '新老师', email: EMAIL, role: 'operator', ...changes })
    .loginAs(admin)
    .withCsrfToken()

/** As the page behind the link of a letter: nobody is signed in, and there is no session. */
const accept = (client: ApiClient, token: string, password = PASSWORD) =>
  client.post('/api/invitations/acceptance').json({ token, password })
const check = (client: ApiClient, token: string) =>
  client.post('/api/invitations/check').json({ token })

test.group('Inviting people', (group) => {
  const smtp = freshSinks(group)
  let world: World
  group.each.setup(async () => void (world = await draftSeason()))

  /** The token of the newest letter, after all that wait were sent. */
  const newestToken = async () => {
    await sendAccountLetters()
    return tokenIn(smtp.sink.received.at(-1)!)
  }

  test('an invited coordinator chooses a password by the link, and is signed in', async ({
    client,
    assert,
  }) => {
    const { unitId } = world.units[0]!
    const asked = { role: 'coordinator', unitId, email: 'New@Example.test', phone: '13800000000' }
    const invited = await invite(client, world.centre, { ...asked, validUntil: '2099-12-31' })
    invited.assertStatus(201)
    const user = await User.findOrFail(invited.body().data.id)
    const token = await newestToken()
    const { expiresAt, ...link } = (await check(client, token)).body().data
    assert.deepEqual(link, {
      userId: user.id,
      name: '新老师',
      email: EMAIL,
      purpose: 'invited',
      grants: [{ role: 'coordinator', unit: '第1学院' }],
      passwordPolicy: 'asvs',
    })
    const hours = DateTime.fromISO(expiresAt).diffNow('hours').hours
    assert.approximately(hours, TOKEN_HOURS, 1)
    const accepted = await accept(client, token)
    accepted.assertStatus(200)
    const { roles, unitIds } = accepted.body().data
    assert.deepEqual([roles, unitIds], [['coordinator'], [unitId]])
    const grant = await Grant.findByOrFail('userId', user.id)
    assert.equal(grant.validUntil!.toUTC().toISO(), '2099-12-31T16:00:00.000Z')
    const entries = await AuditEntry.query().where('subject_id', user.id).orderBy('id')
    const actions = entries.map(({ action }) => action)
    assert.deepEqual(actions, ['user.invited', 'user.accepted', 'session.opened'])
    assert.notInclude(JSON.stringify(entries.map(({ details }) => details)), '138')
    const session = new HttpSession()
    assert.equal((await session.signIn(EMAIL, PASSWORD)).status, 200)
  })

  test('the letter speaks the language that was chosen for the person, by default Chinese', async ({
    client,
    assert,
  }) => {
    await invite(client, world.centre, { locale: 'en' })
    await invite(client, world.centre, { email: 'other@example.test' })
    await sendAccountLetters()
    const letterTo = (email: string) => smtp.sink.received.find(({ to }) => to.includes(email))!
    assert.match(readText(letterTo(EMAIL)), /password/)
    assert.match(readText(letterTo('other@example.test')), /密码/)
    ;(await invite(client, world.centre, { locale: 'fr' })).assertStatus(422)
  })

  test('a link works once, a bad password does not use it up, and one that is void says what to do', async ({
    client,
    assert,
  }) => {
    await invite(client, world.centre)
    const token = await newestToken()
    const refused = await accept(client, token, 'short')
    refused.assertStatus(422)
    assert.equal(refused.body().error.type, 'password_too_short')
    const both = await Promise.all([accept(client, token), accept(client, token)])
    assert.deepEqual(both.map((answer) => answer.status()).toSorted(), [200, 409])
    for (const void_ of [token, 'unknown', ''.padEnd(43, 'x')]) {
      const again = await accept(client, void_)
      again.assertStatus(409)
      assert.match(again.body().error.message, /忘记密码.*重新发送/)
      ;(await check(client, void_)).assertStatus(409)
    }
  })

  test('an invitation is sent again until it is accepted; only the newest link works', async ({
    client,
    assert,
  }) => {
    const { id } = (await invite(client, world.centre)).body().data
    const first = await newestToken()
    const again = () =>
      client.post(`/api/people/${id}/invitation`).loginAs(world.centre).withCsrfToken()
    ;(await again()).assertStatus(204)
    const second = await newestToken()
    ;(await accept(client, first)).assertStatus(409)
    ;(await accept(client, second)).assertStatus(200)
    const refused = await again()
    refused.assertStatus(409)
    assert.equal(refused.body().error.type, 'already_accepted')
  })

  test('nobody signs in before the invitation is accepted', async ({ client, assert }) => {
    await invite(client, world.centre)
    const session = new HttpSession()
    for (const password of ['', '!', PASSWORD])
      assert.oneOf((await session.signIn(EMAIL, password)).status, [401, 422])
    const { password } = await User.findByOrFail('email', EMAIL)
    assert.match(password, /^\$scrypt\$/)
  })

  test('a role of a school needs a school, one of the centre has none, and an address is used once', async ({
    client,
    assert,
  }) => {
    const { unitId } = world.units[0]!
    const refusals = [
      [{ role: 'coordinator' }, 422, 'grant_without_unit'],
      [{ unitId }, 422, 'grant_with_unit'],
      [{ validUntil: '2020-01-01' }, 422, 'grant_over'],
      [{ role: 'coordinator', unitId: world.season.id }, 404, 'not_found'],
      [{ email: world.coordinators[0]!.email.toUpperCase() }, 409, 'email_taken'],
      [{ email: 'a@example.test\r\nBcc: b@example.test' }, 422, 'invalid'],
      [{ name: 'a\nBcc: b@example.test' }, 422, 'invalid'],
    ] as const
    const before = (await User.all()).length
    for (const [changes, status, type] of refusals) {
      const refused = await invite(client, world.centre, changes)
      assert.deepEqual([refused.status(), refused.body().error.type], [status, type])
    }
    assert.lengthOf(await User.all(), before)
  })

  test('only administrators of the centre invite', async ({ client }) => {
    for (const user of [await person('operator'), world.coordinators[0]!])
      (await invite(client, user)).assertStatus(403)
  })
})

test.group('A forgotten password', (group) => {
  const smtp = freshSinks(group)
  withSecondFactor(group)
  let world: World
  group.each.setup(async () => void (world = await draftSeason()))

  const forgotten = (client: ApiClient, email: string) =>
    client.post('/api/session/forgotten').json({ email })
  const lettersSent = async () => {
    await sendAccountLetters()
    return smtp.sink.received.length
  }

  test('gets a letter if there is such an account, and the same answer if not', async ({
    client,
    assert,
  }) => {
    const [user] = world.coordinators
    const known = await forgotten(client, user!.email.toUpperCase())
    const unknown = await forgotten(client, 'nobody@example.test')
    await world.centre.merge({ disabledAt: DateTime.now() }).save()
    const disabled = await forgotten(client, world.centre.email)
    for (const answer of [known, unknown, disabled])
      assert.deepEqual([answer.status(), answer.text()], [204, ''])
    assert.equal(await lettersSent(), 1)
    assert.deepEqual(smtp.sink.received[0]!.to, [user!.email])
  })

  test('is replaced by the link, which ends all sessions and opens none', async ({
    client,
    assert,
  }) => {
    const { email } = world.coordinators[0]!
    await forgotten(client, email)
    assert.equal(await lettersSent(), 1)
    const accepted = await accept(client, tokenIn(smtp.sink.received[0]!))
    accepted.assertStatus(200)
    assert.isNull(accepted.body().data)
    const session = new HttpSession()
    assert.equal((await session.signIn(email, 'secret-123')).status, 401, 'the password of before')
    assert.equal((await session.signIn(email, PASSWORD)).status, 200)
  })

  test('of somebody with a second factor leaves it: the mailbox alone opens nothing', async ({
    client,
    assert,
  }) => {
    const { email } = world.centre
    await withApp(email)
    await lettersSent()
    await forgotten(client, email)
    await lettersSent()
    ;(await accept(client, tokenIn(smtp.sink.received.at(-1)!))).assertStatus(200)
    const { status, body } = await new HttpSession().signIn(email, PASSWORD)
    assert.deepEqual([status, body.error.type], [401, 'code_required'])
  })

  test('and a lost app as well are mended by another administrator, who opens nothing by it', async ({
    assert,
  }) => {
    const { email, id } = world.centre
    const { session } = await withApp(email)
    const other = await withApp((await person('centre_admin')).email)
    const remove = (by: HttpSession, of: string) =>
      by.ask('DELETE', `/api/people/${of}/second_factor`)
    assert.equal((await remove(session, id)).body.error.type, 'own_second_factor')
    assert.equal((await remove(other.session, id)).status, 204)
    const { body } = await new HttpSession().signIn(email, 'secret-123')
    assert.equal(body.data.duty, 'second_factor')
    const entry = await AuditEntry.findByOrFail('action', 'user.second_factor_removed')
    assert.equal(entry.subjectId, id)
    assert.notEqual(entry.actorId, id)
    await lettersSent()
    assert.isTrue(smtp.sink.received.some(({ to }) => to.includes(email)))
  })

  test('fills no mailbox, and is limited without holding up the sign-in', async ({
    client,
    assert,
  }) => {
    const { email } = world.coordinators[0]!
    const statuses: number[] = []
    for (let count = 0; count < 7; count += 1)
      statuses.push((await forgotten(client, email)).status())
    assert.deepEqual(statuses, [...Array(5).fill(204), 429, 429])
    assert.equal(await lettersSent(), 1)
    assert.equal((await new HttpSession().signIn(email, 'secret-123')).status, 200)
  })
})
