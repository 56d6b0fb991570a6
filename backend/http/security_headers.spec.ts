import { SECURITY_HEADERS } from '#backend/http/security_headers'
import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import { serverUrl, signIn } from '#tests/sign_in'
import { test } from '@japa/runner'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'

/** Paths that somebody who is signed in asks for, with the status of the answer. */
const ANSWERS: Record<string, number> = {
  '/api/session': 200,
  '/api/season_units?limit=none': 422,
  '/api/photos/3d2f0c1a-1111-4222-8333-444455556666': 404,
  '/api/nothing': 404,
  '/nothing': 404,
  '/%ff': 400,
}

/** The whole answer to a request that fetch would not send. */
const raw = (method: string, headers: Record<string, string>) =>
  new Promise<string>((resolve, reject) => {
    const asked = request(`${serverUrl()}/api/session`, { method, headers }, async (answer) => {
      const head = Object.entries(answer.headers).flat().join(' ')
      resolve(`HTTP/1.1 ${answer.statusCode} ${head} ${await text(answer)}`)
    })
    asked.on('error', reject).end()
  })

test.group('Security headers', (group) => {
  group.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('stand on every answer: data, refusals, unknown paths and unreadable URLs', async ({
    assert,
  }) => {
    const operator = await person('operator')
    const headers = await signIn(operator.email)
    const ask = async (path: string, init: RequestInit, status: number) => {
      const answer = await fetch(`${serverUrl()}${path}`, init)
      await answer.text()
      assert.equal(answer.status, status, path)
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        assert.equal(answer.headers.get(name), value, `${name} of ${path}`)
    }
    for (const [path, status] of Object.entries(ANSWERS)) await ask(path, { headers }, status)
    await ask('/api/season_units', {}, 401)
    await ask('/api/session', { method: 'POST', body: '{}' }, 415)
  })

  test('say of what type they are, texts with their charset', async ({ assert }) => {
    const headers = await signIn((await person('operator')).email)
    for (const [path, status] of Object.entries(ANSWERS)) {
      const answer = await fetch(`${serverUrl()}${path}`, { headers })
      assert.equal(answer.status, status)
      await answer.text()
      const type = answer.headers.get('content-type') ?? ''
      assert.match(type, /^(application\/json|text\/\w+); charset=utf-8$/, path)
      if (path.startsWith('/api/')) assert.include(answer.headers.get('cache-control'), 'no-store')
    }
  })

  test('a method that no route has is not found, and nothing of the request comes back', async ({
    assert,
  }) => {
    for (const method of ['TRACE', 'PROPFIND', 'OPTIONS']) {
      const answer = await raw(method, { 'x-secret': 'not to be echoed' })
      assert.match(answer, /^HTTP\/1\.1 404 /, method)
      assert.notInclude(answer, 'not to be echoed')
    }
  })

  test('let no page frame the console, send forms elsewhere or change what links mean', ({
    assert,
  }) => {
    const policy = SECURITY_HEADERS['content-security-policy']!
    for (const part of ["frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"])
      assert.include(policy, part)
    assert.notMatch(policy, /script-src|unsafe-eval/)
  })
})
