import { commonPasswords } from '#backend/identity/common_passwords'
import { mustChangePassword } from '#backend/identity/new_password'
import { accounts } from '#config/accounts'
import { MIN_PASSWORD_LENGTH } from '#domain/identity/passwords'
import AuditEntry from '#models/audit/audit_entry'
import User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import hash from '@adonisjs/core/services/hash'
import db from '@adonisjs/lucid/services/db'
import { Scrypt } from '@adonisjs/core/hash/drivers/scrypt'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const OLD = 'secret-123'

const change = (client: ApiClient, user: User, body: object, locale = 'zh') =>
  client
    .put('/api/session/password')
    .json(body)
    .header('accept-language', locale)
    .loginAs(user)
    .withCsrfToken()

const signIn = (client: ApiClient, email: string, password: string) =>
  client.post('/api/session').json({ email, password }).withCsrfToken()

test.group('Changing the own password', (group) => {
  group.each.setup(emptyDatabase)
  group.each.teardown(() => void (accounts.passwordPolicy = 'asvs'))

  test('needs the present one; then only the new one signs in', async ({ client, assert }) => {
    const user = await person('finance')
    const password = '梧桐叶落满了整个校园'
    const wrong = await change(client, user, { current: 'not this one', password })
    wrong.assertStatus(422)
    assert.equal(wrong.body().error.type, 'password_wrong')
    ;(await change(client, user, { current: OLD, password })).assertStatus(204)
    ;(await signIn(client, user.email, OLD)).assertStatus(401)
    ;(await signIn(client, user.email, password)).assertStatus(200)
    const { actorId, subjectId, details } = await AuditEntry.findByOrFail(
      'action',
      'user.password_changed'
    )
    assert.deepEqual(
      { actorId, subjectId, details },
      { actorId: user.id, subjectId: user.id, details: { endedSessions: 0 } }
    )
  })

  test('refuses what the policy refuses, with a sentence in the reader’s language', async ({
    client,
    assert,
  }) => {
    const user = await person('finance')
    const refused = {
      password_too_short: 'k7%zQ',
      password_too_long: 'plum '.repeat(30),
      password_repetitive: 'ababababab',
      password_names_you: 'tucai-2026',
      password_common: 'Iloveyou2026',
      password_unchanged: OLD,
    }
    for (const [type, password] of Object.entries(refused)) {
      for (const [locale, words] of Object.entries({ zh: /密码/, en: /password/ })) {
        const answer = await change(client, user, { current: OLD, password }, locale)
        answer.assertStatus(422)
        assert.equal(answer.body().error.type, type)
        assert.match(answer.body().error.message, words)
      }
    }
    accounts.passwordPolicy = 'mlps3'
    const plain = await change(client, user, { current: OLD, password: 'plum trees' })
    assert.equal(plain.body().error.type, 'password_kinds')
    await user.refresh()
    assert.isTrue(await hash.verify(user.password, OLD))
  })

  test('limits wrong present passwords as the sign-in does', async ({ client, assert }) => {
    const user = await person('finance')
    const body = { current: 'not this one', password: 'plum trees bloom' }
    const answers = await Promise.all(Array.from({ length: 8 }, () => change(client, user, body)))
    assert.include(
      answers.map((answer) => answer.status()),
      429
    )
  })
})

test.group('Passwords', (group) => {
  group.each.setup(emptyDatabase)
  group.each.teardown(() => void (accounts.passwordPolicy = 'asvs'))

  test('hashed with older parameters are hashed again at the sign-in', async ({
    client,
    assert,
  }) => {
    const user = await person('finance')
    const before = DateTime.fromISO('2026-01-01T00:00:00Z')
    await user.merge({ passwordChangedAt: before }).save()
    const older = await new Scrypt({ cost: 8, blockSize: 8, parallelization: 1 }).make(OLD)
    await db.from('users').where('id', user.id).update({ password: older })
    ;(await signIn(client, user.email, 'not this one')).assertStatus(401)
    assert.equal((await User.findOrFail(user.id)).password, older)
    ;(await signIn(client, user.email, OLD)).assertStatus(200)
    await user.refresh()
    assert.isFalse(hash.use('scrypt').needsReHash(user.password))
    assert.isTrue(await hash.verify(user.password, OLD))
    assert.equal(+user.passwordChangedAt, +before, 'it is the same password')
  })

  test('count exactly as they were typed: with spaces at their ends, in their case, and to the last character', async ({
    client,
    assert,
  }) => {
    const user = await person('finance')
    const typed = ` Plum  trees bloom ${'梧桐'.repeat(50)}. `
    ;(await change(client, user, { current: OLD, password: typed })).assertStatus(204)
    const others = [typed.trim(), typed.toLowerCase(), typed.slice(0, -2), typed.replace('  ', ' ')]
    const statuses = []
    for (const other of others) statuses.push((await signIn(client, user.email, other)).status())
    assert.deepEqual(statuses, [401, 401, 401, 401])
    ;(await signIn(client, user.email, typed)).assertStatus(200)
  })

  test('are older than the policy allows after 90 days, by MLPS', async ({ assert }) => {
    const user = await person('finance')
    user.passwordChangedAt = DateTime.now().minus({ days: 90, minutes: 1 })
    assert.isFalse(mustChangePassword(user))
    accounts.passwordPolicy = 'mlps3'
    assert.isTrue(mustChangePassword(user))
  })

  test('that are too old have to be changed before anything else is done', async ({
    client,
    assert,
  }) => {
    accounts.passwordPolicy = 'mlps3'
    const user = await person('finance')
    const longAgo = { passwordChangedAt: DateTime.now().minus({ days: 91 }) }
    await user.merge(longAgo).save()
    const refused = await client.get('/api/season_units').loginAs(user)
    refused.assertStatus(403)
    assert.equal(refused.body().error.type, 'must_change_password')
    const session = await client.get('/api/session').loginAs(user)
    assert.equal(session.body().data.duty, 'password')
    const body = { current: OLD, password: 'Plum trees bloom 7' }
    ;(await change(client, user, body)).assertStatus(204)
    ;(await client.get('/api/season_units').loginAs(user)).assertStatus(200)
  })

  test('that are common are known: far more than 3,000 that are long enough', async ({
    assert,
  }) => {
    const long = [...(await commonPasswords())].filter((word) => word.length >= MIN_PASSWORD_LENGTH)
    assert.isAbove(long.length, 10_000)
  })
})
