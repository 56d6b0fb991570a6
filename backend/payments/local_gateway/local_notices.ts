import { randomUUID } from 'node:crypto'
import { toldOf, type LocalOrder, type PayMode } from './local_orders.js'
import { makeKeys, type LocalKeys } from './local_keys.js'
import { sealResource, signedHeaders } from './signatures.js'

export interface NoticeTimes {
  /** When a late notice comes: later than the product waits before it asks. */
  lateMs: number
  /** When a notice that was refused comes again; as WeChat Pay begins. */
  againMs: readonly number[]
}

const USUAL: NoticeTimes = { lateMs: 150_000, againMs: [15_000, 15_000, 30_000, 180_000] }

/** The notices of a gateway, which come late, twice or never if they are asked to. */
export class LocalNotices {
  #keys: LocalKeys
  #times: NoticeTimes
  #waiting = new Set<NodeJS.Timeout>()

  constructor(keys: LocalKeys, times: Partial<NoticeTimes> = {}) {
    this.#keys = keys
    this.#times = { ...USUAL, ...times }
  }

  /** Says that an order was paid, as the mode wants it. */
  async tell(order: LocalOrder, mode: PayMode): Promise<void> {
    if (mode === 'never') return
    if (mode === 'late') return this.#later(this.#times.lateMs, () => this.#send(order))
    // Another key: nobody knows it, and the notice is refused for ever.
    const signedBy = mode === 'bad_signature' ? makeKeys().platform : this.#keys.platform
    await this.#send(order, signedBy)
    if (mode === 'double') await this.#send(order)
  }

  /** Sends once; a refused notice comes again. */
  async #send(order: LocalOrder, platform = this.#keys.platform, attempt = 0): Promise<void> {
    const status = await this.post(order, { ...this.#keys, platform })
    const wait = this.#times.againMs[attempt]
    if (status < 300 || wait === undefined) return
    this.#later(wait, () => this.#send(order, platform, attempt + 1))
  }

  /** Posts one notice. @returns the status of the answer; 0 without one */
  async post(order: LocalOrder, keys = this.#keys): Promise<number> {
    const body = JSON.stringify({
      ...{ id: randomUUID(), create_time: new Date().toISOString() },
      ...{ event_type: 'TRANSACTION.SUCCESS', resource_type: 'encrypt-resource' },
      resource: sealResource(toldOf(order, keys), keys.apiV3Key),
    })
    const headers = { 'content-type': 'application/json', ...signedHeaders(body, keys) }
    const asked = fetch(order.noticeUrl, { method: 'POST', body, headers })
    return asked.then(
      ({ status }) => status,
      () => 0
    )
  }

  #later(ms: number, work: () => Promise<void>) {
    const timer = setTimeout(() => {
      this.#waiting.delete(timer)
      void work()
    }, ms)
    this.#waiting.add(timer)
  }

  stop() {
    for (const timer of this.#waiting) clearTimeout(timer)
    this.#waiting.clear()
  }
}
