import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 200

/** A signed-in user: sends to the public API what a browser would send. */
export class ConsoleSession {
  #cookies = new Map<string, string>()

  constructor(readonly url: string) {}

  static async signIn(url: string, email: string, password: string) {
    const session = new ConsoleSession(url)
    await session.request('GET', '/api/session').catch(() => {})
    await session.request('POST', '/api/session', { email, password })
    return session
  }

  #headers(body?: object) {
    const token = this.#cookies.get('XSRF-TOKEN')
    const headers = new Headers({
      cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; '),
    })
    if (token) headers.set('x-xsrf-token', decodeURIComponent(token))
    if (body && !(body instanceof FormData)) headers.set('content-type', 'application/json')
    return headers
  }

  #keepCookies(response: Response) {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
  }

  /**
   * @returns the API's response body; the caller knows its shape
   * @throws Error with `status`, `type` and `retryAfter` (seconds, or null) of a refusal
   */
  async request(method: string, path: string, body?: object): Promise<any> {
    const response = await fetch(this.url + path, {
      method,
      headers: this.#headers(body),
      body: body instanceof FormData ? body : body && JSON.stringify(body),
    })
    this.#keepCookies(response)
    const answer = response.status === 204 ? {} : await response.json()
    if (response.ok) return answer
    const { error } = answer as { error?: { message?: string; type?: string } }
    throw Object.assign(new Error(`${method} ${path}: ${error?.message ?? response.status}`), {
      status: response.status,
      type: error?.type,
      retryAfter: response.headers.get('retry-after'),
    })
  }

  get = (path: string) => this.request('GET', path)

  /** Performs an act on a unit, under a new key unless `body` has one. */
  act = (unitId: string, name: string, body: object) =>
    this.request('POST', `/api/season_units/${unitId}/acts/${name}`, { key: randomUUID(), ...body })

  /** @returns the id of the document */
  async upload(unitId: string, fileName: string, bytes: Uint8Array<ArrayBuffer>) {
    const form = new FormData()
    form.append('file', new Blob([bytes]), fileName)
    const { data } = await this.request('POST', `/api/season_units/${unitId}/documents`, form)
    return data.id as string
  }

  /** Moves the clock and waits until it has settled. */
  async moveClock(move: { type: 'jump' | 'next'; date?: string; time?: string }): Promise<any> {
    let { data } = await this.request('POST', '/api/clock/moves', move)
    while (!data.settled) {
      await sleep(POLL_MS)
      data = (await this.get('/api/clock')).data
    }
    if (data.stuckAt) throw new Error(`the clock stopped at unit ${data.stuckAt}`)
    return data
  }
}
