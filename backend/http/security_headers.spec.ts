import { SECURITY_HEADERS } from '#backend/http/security_headers'
import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import { serverUrl, signIn } from '#tests/sign_in'
import { test } from '@japa/runner'

/** Paths that somebody who is signed in asks for, with the status of the answer. */
const ANSWERS: Record<string, number> = {
  '/api/session': 200,
  '/api/season_units?limit=none': 422,
  '/api/photos/3d2f0c1a-1111-4222-8333-444455556666': 404,
  '/api/nothing': 404,
  '/nothing': 404,
  '/%ff': 400,
}

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

  test('let no page frame the console, send forms elsewhere or change what links mean', ({
    assert,
  }) => {
    const policy = SECURITY_HEADERS['content-security-policy']!
    for (const part of ["frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"])
      assert.include(policy, part)
    assert.notMatch(policy, /script-src|unsafe-eval/)
  })
})
