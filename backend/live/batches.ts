import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Gathers what comes in quick succession, without repetitions. The first is sent at once, together with
 * what came with it; later ones at most every `everyMs`, and never while an earlier batch is being sent.
 */
export class Batches {
  #gathered = new Set<string>()
  #isSending = false

  constructor(
    private everyMs: number,
    private send: (batch: string[]) => Promise<void>
  ) {}

  add(one: string) {
    this.#gathered.add(one)
    if (this.#isSending) return
    this.#isSending = true
    setImmediate(() => this.#sendAll())
  }

  async #sendAll() {
    while (this.#gathered.size > 0) {
      const batch = [...this.#gathered]
      this.#gathered.clear()
      await this.send(batch)
      await sleep(this.everyMs, undefined, { ref: false })
    }
    this.#isSending = false
  }
}
