import { BAD_BODIES, BAD_HEADERS, BAD_PARAMS, BAD_QUERIES } from '#tests/bad_requests'
import { seasonOfPhotos } from '#tests/live_photos'
import { emptyDatabase } from '#tests/season_fixture'
import { serverUrl, signIn } from '#tests/sign_in'
import router from '@adonisjs/core/services/router'
import { test } from '@japa/runner'

interface Place {
  method: string
  pattern: string
}

/** All routes of the router. */
const places = (): Place[] =>
  Object.values(router.toJSON())
    .flat()
    .flatMap(({ methods, pattern }) => methods.map((method) => ({ method, pattern })))
    .filter(({ method }) => method !== 'HEAD')

/** Values for parameters that are not ids. */
const NAMED: Record<string, string> = {
  act: 'saveSetup',
  day: '2023-03-20',
  kind: 'picture',
  code: 'setup_due',
  locale: 'zh',
}

test.group('Bad requests to every route', (group) => {
  group.teardown(emptyDatabase)
  let ids: Record<string, string>
  let email: string
  group.setup(async () => {
    const { season, units, centre } = await seasonOfPhotos()
    email = centre.email
    ids = { seasons: season.id, season_units: units[0]!.id }
  })

  const fill = (pattern: string, bad?: string) =>
    pattern.replace(/(\w+)\/:(\w+)|:(\w+)/g, (_, before, name, alone): string => {
      const value = bad ?? NAMED[name ?? alone] ?? ids[before] ?? ids.season_units!
      return before ? `${before}/${value}` : value!
    })

  /** Sends a request. Returns what is wrong with the answer, or null. */
  async function wrongWith(url: string, what: string, init: RequestInit): Promise<string | null> {
    const answer = await fetch(`${serverUrl()}${url}`, init)
    const text = await answer.text()
    if (answer.status < 400) return null
    const description = `${init.method} ${url.slice(0, 80)}, ${what}: ${answer.status} ${text.slice(0, 160)}`
    if (answer.status >= 500) return description
    const isExplained = text.startsWith('{') && JSON.parse(text).error?.message
    return isExplained ? null : `unexplained: ${description}`
  }

  type Sent = [url: string, what: string, init: RequestInit]

  /** Sends requests, a few at a time. Returns all faults. */
  async function crawl(sent: Sent[]): Promise<string[]> {
    const wrong: string[] = []
    const next = async () => {
      for (let one = sent.pop(); one; one = sent.pop()) {
        const fault = await wrongWith(...one)
        if (fault) wrong.push(fault)
      }
    }
    await Promise.all(Array.from({ length: 6 }, next))
    return wrong
  }

  // Signing out would end the session that other requests need.
  const signedInPlaces = () => places().filter(({ method }) => method !== 'DELETE')
  const writes = (all: Place[]) => all.filter(({ method }) => method !== 'GET')

  const bodiesFor = (all: Place[], headers: Record<string, string>) =>
    writes(all).flatMap(({ method, pattern }) =>
      Object.entries(BAD_BODIES).map(([what, { type, body, headers: more }]): Sent => {
        const init = { method, body, headers: { ...headers, 'content-type': type, ...more } }
        return [fill(pattern), what, init as RequestInit]
      })
    )

  const withParams = ({ pattern }: Place) => pattern.includes(':')

  const paramsFor = (all: Place[], headers: Record<string, string>) =>
    all.filter(withParams).flatMap(({ method, pattern }) =>
      BAD_PARAMS.map((bad): Sent => {
        const init = method === 'GET' ? { method, headers } : { method, headers, body: '{}' }
        const typed = {
          ...headers,
          ...(method !== 'GET' && { 'content-type': 'application/json' }),
        }
        return [fill(pattern, bad), 'a bad parameter', { ...init, headers: typed }]
      })
    )

  test('bad bodies of a signed-in user are answered with a sentence and a status below 500', async ({
    assert,
  }) => {
    const headers = await signIn(email)
    assert.equal((await fetch(`${serverUrl()}/api/session`, { headers })).status, 200)
    assert.deepEqual(await crawl(bodiesFor(signedInPlaces(), headers)), [])
  })

  test('bad bodies of an anonymous caller as well', async ({ assert }) => {
    assert.deepEqual(await crawl(bodiesFor(places(), {})), [])
    const token = await signIn('nobody@example.test')
    assert.deepEqual(await crawl(bodiesFor(places(), token)), [])
  })

  test('bad ids and other parameters in the path as well', async ({ assert }) => {
    const headers = await signIn(email)
    assert.deepEqual(await crawl(paramsFor(signedInPlaces(), headers)), [])
    assert.deepEqual(await crawl(paramsFor(places(), {})), [])
  })

  test('bad queries as well, including cursors with invalid days', async ({ assert }) => {
    const headers = await signIn(email)
    const sent = signedInPlaces()
      .filter(({ method }) => method === 'GET')
      .flatMap(({ method, pattern }) =>
        BAD_QUERIES.map((query): Sent => [
          `${fill(pattern)}?${query}`,
          'a bad query',
          { method, headers },
        ])
      )
    assert.deepEqual(await crawl(sent), [])
  })

  test('bad headers as well', async ({ assert }) => {
    const headers = await signIn(email)
    const sent = ['/api/season_units', '/api/session', '/', '/nowhere'].flatMap((url) =>
      BAD_HEADERS.map((bad): Sent => [
        url,
        JSON.stringify(bad),
        { method: 'GET', headers: { ...headers, ...bad } },
      ])
    )
    assert.deepEqual(await crawl(sent), [])
  })
})
