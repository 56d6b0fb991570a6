import { setTimeout as sleep } from 'node:timers/promises'

/** What the page of a student was told after its photo had arrived. */
export interface Sent {
  /** From the press of the shutter until the server had the photo. */
  ms: number
  /** Photos before this one. */
  ahead: number
}

const PASSING = new Set([429, 502, 503, 504])
const PAUSE_MS = 1_000
const PATIENCE_MS = 300_000

/** A student’s phone as the page behaves: a shot is opened, and sent until it is answered. */
export class BenchPhone {
  constructor(
    readonly url: string,
    readonly token: string
  ) {}

  async #ask(method: string, path: string, body?: FormData): Promise<Record<string, any>> {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const headers = { authorization: `Bearer ${this.token}` }
      const asked = fetch(`${this.url}/api/phone/${path}`, { method, headers, body })
      const response = await asked.catch(() => null)
      if (response?.ok) return ((await response.json()) as { data: Record<string, any> }).data
      if (response && !PASSING.has(response.status))
        throw new Error(`${path.split('/')[0]}: ${response.status}: ${await response.text()}`)
      if (Date.now() > end) throw new Error('no answer')
      await sleep(PAUSE_MS)
    }
  }

  standing = () => this.#ask('GET', 'standing')

  async shoot(bytes: Uint8Array<ArrayBuffer>): Promise<Sent> {
    const begun = performance.now()
    const { id } = await this.#ask('POST', 'shots')
    const body = new FormData()
    body.append('file', new Blob([bytes]), 'photo.jpg')
    const { checking } = await this.#ask('POST', `shots/${id}/photo`, body)
    return { ms: performance.now() - begun, ahead: checking?.ahead ?? 0 }
  }
}
