import { setTimeout as sleep } from 'node:timers/promises'

/** A photo as a collector has it, under a number of its own. */
export interface OwnPhoto {
  externalNo: string
  takenAt: string
  token: string
  bytes: Uint8Array<ArrayBuffer>
}

/** As the API answers. */
export interface Answered {
  external_no: string
  state: string
  verdict: string | null
}

/** A server that was killed is back within this time. */
const PATIENCE_MS = 120_000
const PAUSE_MS = 500

const PASSING = new Set([429, 500, 502, 503, 504])

/**
 * A client of the intake API as a collector would write one: each photo is sent under its number until it is answered,
 * and asked for until it is judged. A request that was cut off is repeated as it was: it makes no second photo.
 */
export class ReferenceClient {
  /** Requests that had to be repeated. */
  repeated = 0

  constructor(
    readonly url: string,
    readonly key: string,
    readonly consentVersion: string
  ) {}

  /** @throws for an answer that will not change */
  async #patiently(ask: () => Promise<Response>): Promise<Answered> {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const response = await ask().catch(() => null)
      if (response?.ok) return ((await response.json()) as { data: Answered }).data
      if (response && !PASSING.has(response.status))
        throw new Error(`${response.status}: ${await response.text()}`)
      if (Date.now() > end) throw new Error('the server did not come back')
      this.repeated += 1
      const seconds = Number(response?.headers.get('retry-after') ?? 0)
      await sleep(seconds ? seconds * 1_000 : PAUSE_MS)
    }
  }

  #headers = () => ({ authorization: `Bearer ${this.key}`, prefer: 'respond-async' })

  send({ externalNo, takenAt, token, bytes }: OwnPhoto): Promise<Answered> {
    return this.#patiently(() => {
      const body = new FormData()
      body.append('external_no', externalNo)
      body.append('taken_at', takenAt)
      body.append('consent_version', this.consentVersion)
      body.append('token', token)
      body.append('file', new Blob([bytes]), 'photo.jpg')
      const init = { method: 'POST', headers: this.#headers(), body }
      return fetch(`${this.url}/api/intake/photos`, init)
    })
  }

  /** Asks until the photo is judged. */
  async verdict(externalNo: string): Promise<Answered> {
    for (;;) {
      const headers = this.#headers()
      const answered = await this.#patiently(() =>
        fetch(`${this.url}/api/intake/photos/${externalNo}`, { headers })
      )
      if (answered.state !== 'checking') return answered
      await sleep(PAUSE_MS)
    }
  }
}
