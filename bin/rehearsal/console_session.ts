import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** Somebody at the console: what a browser would send to the public API. */
export class ConsoleSession {
  #cookies = new Map()

  constructor(url) {
    this.url = url
  }

  static async signIn(url, email, password) {
    const session = new ConsoleSession(url)
    await session.request('GET', '/api/session').catch(() => {})
    await session.request('POST', '/api/session', { email, password })
    return session
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  async request(method, path, body) {
    const token = this.#cookies.get('XSRF-TOKEN')
    const headers = { cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; ') }
    if (token) headers['x-xsrf-token'] = decodeURIComponent(token)
    const isForm = body instanceof FormData
    if (body && !isForm) headers['content-type'] = 'application/json'
    const response = await fetch(this.url + path, {
      method,
      headers,
      body: isForm ? body : body && JSON.stringify(body),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair] = cookie.split(';')
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const answer = response.status === 204 ? {} : await response.json()
    if (response.ok) return answer
    throw Object.assign(
      new Error(`${method} ${path}: ${answer.error?.message ?? response.status}`),
      {
        status: response.status,
        type: answer.error?.type,
      }
    )
  }

  get = (path) => this.request('GET', path)

  act = (unitId, name, body) =>
    this.request('POST', `/api/season_units/${unitId}/acts/${name}`, { key: randomUUID(), ...body })

  async upload(unitId, fileName, bytes) {
    const form = new FormData()
    form.append('file', new Blob([bytes]), fileName)
    const { data } = await this.request('POST', `/api/season_units/${unitId}/documents`, form)
    return data.id
  }

  /** Moves the clock and waits until it has settled. */
  async moveClock(move) {
    let { data } = await this.request('POST', '/api/clock/moves', move)
    while (!data.settled) {
      await sleep(200)
      data = (await this.get('/api/clock')).data
    }
    if (data.stuckAt) throw new Error(`the clock stopped at unit ${data.stuckAt}`)
    return data
  }
}
