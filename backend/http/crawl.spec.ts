import {
  badBodies,
  BAD_HEADERS,
  BAD_PARAMS,
  BAD_QUERIES,
  UNREADABLE_BODIES,
  type BadBody,
} from '#tests/bad_requests'
import { rightTo, routeName } from '#domain/identity/route_rights'
import { fillPattern, places, signedInPlaces, worldForRoutes, type Place } from '#tests/every_route'
import { emptyDatabase } from '#tests/empty_database'
import { serverUrl, signIn } from '#tests/sign_in'
import { readFields } from '#tests/wire/request_fields'
import { test } from '@japa/runner'

test.group('Bad requests to every route', (group) => {
  group.teardown(emptyDatabase)
  let ids: Record<string, string>
  let email: string
  let bodies: [what: string, BadBody][]
  group.setup(async () => {
    const world = await worldForRoutes()
    ;({ email, ids } = world)
    const { byRoute } = await readFields(world)
    bodies = Object.entries(badBodies(Object.values(byRoute).flat()))
  })

  const fill = (pattern: string, bad?: string) => fillPattern(pattern, ids, bad)

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

  const writes = (all: Place[]) => all.filter(({ method }) => method !== 'GET')

  const bodiesFor = (
    all: Place[],
    headers: Record<string, string>,
    sentTo: (place: number) => typeof bodies = () => bodies
  ) =>
    writes(all).flatMap(({ method, pattern }, place) =>
      sentTo(place).map(([what, { type, body, headers: more }]): Sent => {
        const init = { method, body, headers: { ...headers, 'content-type': type, ...more } }
        return [fill(pattern), what, init as RequestInit]
      })
    )

  /**
   * A third of the faults, other ones for the next route: whoever is let in nowhere is refused by the same
   * lines everywhere, before a route reads anything.
   */
  const inTurn = <Fault>(faults: Fault[], place: number) =>
    faults.filter((_, index) => (index + place) % 3 === 0)

  const isOpen = ({ method, pattern }: Place) =>
    rightTo(routeName(method, pattern), {})?.may === 'anybody'

  const withParams = ({ pattern }: Place) => pattern.includes(':')

  const paramsFor = (
    all: Place[],
    headers: Record<string, string>,
    sentTo: (place: number) => string[] = () => BAD_PARAMS
  ) =>
    all.filter(withParams).flatMap(({ method, pattern }, place) =>
      sentTo(place).map((bad): Sent => {
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
    // Fields are read of whoever is let in.
    const unreadable = Object.entries(UNREADABLE_BODIES)
    for (const headers of [{}, await signIn('nobody@example.test')]) {
      const some = bodiesFor(places(), headers, (place) => inTurn(unreadable, place))
      assert.deepEqual(await crawl(some), [])
      assert.deepEqual(await crawl(bodiesFor(places().filter(isOpen), headers)), [])
    }
  })

  test('bad ids and other parameters in the path as well', async ({ assert }) => {
    const headers = await signIn(email)
    assert.deepEqual(await crawl(paramsFor(signedInPlaces(), headers)), [])
    assert.deepEqual(await crawl(paramsFor(places().filter(isOpen), {})), [])
    const some = paramsFor(places(), {}, (place) => inTurn(BAD_PARAMS, place))
    assert.deepEqual(await crawl(some), [])
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
