import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import { serverUrl } from '#tests/sign_in'
import db from '@adonisjs/lucid/services/db'
import { sessionCookie } from '#config/session'
import { test } from '@japa/runner'

test.group('Signing in', (group) => {
  group.each.setup(emptyDatabase)

  test('returns the user and the roles', async ({ client, assert }) => {
    const user = await person('finance')
    const body = { email: user.email.toUpperCase(), password: 'secret-123' }
    const response = await client.post('/api/session').json(body).withCsrfToken()
    response.assertStatus(200)
    assert.containSubset(response.body().data, { roles: ['finance'], isCentre: true })
  })

  test('a wrong password and an unknown account get the same answer', async ({
    client,
    assert,
  }) => {
    const user = await person('finance')
    const answers = await Promise.all(
      [user.email, 'nobody@example.test'].map((email) =>
        client.post('/api/session').json({ email, password: 'wrong-one' }).withCsrfToken()
      )
    )
    for (const answer of answers) answer.assertStatus(401)
    assert.deepEqual(answers[0]!.body(), answers[1]!.body())
    assert.equal(answers[0]!.body().error.message, '邮箱或密码不正确，请核对后重新输入。')
  })

  test('an address of any length is refused with a sentence, and attempts store no address', async ({
    client,
    assert,
  }) => {
    for (const length of [200, 247, 248, 254, 255, 2_000]) {
      const domain = 'a.'.repeat(100) + 'test'
      const email = `${'x'.repeat(Math.max(1, length - domain.length - 1))}@${domain}`
      const answer = await client
        .post('/api/session')
        .json({ email, password: 'wrong-one' })
        .withCsrfToken()
      assert.include([401, 422], answer.status(), `${length} characters`)
      assert.isString(answer.body().error.message)
    }
    const keys = (await db.from('sign_in_attempts').select('key')).map(({ key }) => key as string)
    assert.isFalse(keys.some((key) => key.includes('@')))
  })

  test('request ids sent by callers are ignored', async ({ client, assert }) => {
    const asked = () => client.get('/api/session').header('x-request-id', 'mine')
    const [one, two] = [
      (await asked()).header('x-request-id'),
      (await asked()).header('x-request-id'),
    ]
    assert.match(one!, /^[\da-f-]{36}$/)
    assert.notEqual(one, two)
  })

  test('a request without CSRF token is refused in the reader’s language', async ({
    client,
    assert,
  }) => {
    const response = await client
      .patch('/api/session')
      .json({ locale: 'en' })
      .header('accept-language', 'en')
    response.assertStatus(403)
    assert.equal(response.body().error.message, 'The page is out of date: reload and try again.')
  })

  test('is refused to pages of other sites; programs, which name none, may', async ({
    client,
    assert,
  }) => {
    const { email } = await person('finance')
    const attempt = (headers: object) => {
      const request = client.post('/api/session').json({ email, password: 'secret-123' })
      for (const [name, value] of Object.entries(headers)) request.header(name, value as string)
      return request
    }
    const host = `${process.env.HOST}:${process.env.PORT}`
    const foreign = { origin: 'https://other.example.test' }
    for (const headers of [
      foreign,
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', 'origin': `http://${host}` },
    ]) {
      const refused = await attempt(headers)
      refused.assertStatus(403)
      assert.equal(refused.body().error.type, 'foreign_origin')
    }
    const own = [{}, { origin: `http://${host}` }, { 'sec-fetch-site': 'same-origin' }]
    for (const headers of own) (await attempt(headers)).assertStatus(200)
  })

  test('sets cookies that no script reads but the token’s, and that other sites do not send along', async ({
    assert,
  }) => {
    const { email } = await person('finance')
    const body = JSON.stringify({ email, password: 'secret-123' })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${serverUrl()}/api/session`, { method: 'POST', headers, body })
    // One of the framework, which nothing sets, is deleted.
    const cookies = answer.headers.getSetCookie().filter((one) => !/Max-Age=(0|-1)/i.test(one))
    assert.sameMembers(
      cookies.map((cookie) => cookie.split('=')[0]),
      ['tucai-session', 'XSRF-TOKEN']
    )
    for (const cookie of cookies) {
      assert.match(cookie, /; SameSite=Lax/i)
      assert.equal(/; HttpOnly/i.test(cookie), !cookie.startsWith('XSRF-TOKEN'), cookie)
    }
  })

  test('sets a cookie by https that no other host can plant', ({ assert }) => {
    const { cookieName, cookie } = sessionCookie('https://tucai.example.org')
    assert.match(cookieName, /^__Host-/)
    // Without these browsers refuse the prefix; a domain would have to be left out, too.
    assert.deepInclude(cookie, { secure: true, path: '/' })
    assert.notProperty(cookie, 'domain')
  })

  test('opens no answer to pages of other origins', async ({ assert }) => {
    const headers = {
      'origin': 'https://other.example.test',
      'access-control-request-method': 'DELETE',
    }
    for (const method of ['GET', 'OPTIONS']) {
      const answer = await fetch(`${serverUrl()}/api/session`, { method, headers })
      const names = [...answer.headers.keys()]
      assert.isEmpty(names.filter((name) => name.startsWith('access-control')))
    }
  })

  test('every change is refused to pages of other sites, with a token too', async ({ client }) => {
    const user = await person('finance')
    const change = client.patch('/api/session').json({ locale: 'en' }).loginAs(user).withCsrfToken()
    ;(await change.header('origin', 'https://other.example.test')).assertStatus(403)
  })

  test('anonymous and disabled users see nothing', async ({ client }) => {
    ;(await client.get('/api/season_units')).assertStatus(401)
    const user = await person('operator')
    ;(await client.get('/api/season_units').loginAs(user)).assertStatus(200)
    await user
      .merge({ disabledAt: user.disabledAt ?? (await import('luxon')).DateTime.now() })
      .save()
    ;(await client.get('/api/season_units').loginAs(user)).assertStatus(401)
  })
})
