/** Reads the picture of a photo; throws with a sentence if it is refused. */
type Read = (id: string) => Promise<Blob>

interface Waiting {
  id: string
  /** How many wait for it. */
  count: number
  done: (url: string) => void
  failed: (error: unknown) => void
}

/**
 * Small pictures that were fetched once: their answers are not to be stored, so the page keeps them as object
 * URLs, and lets go of the one that was used longest ago. What was asked for last is read first, a few at a
 * time, so that a decision finds a connection.
 */
export class Thumbnails {
  #urls = new Map<string, string>()
  #asked = new Map<string, Promise<string>>()
  #waiting: Waiting[] = []
  #reading = 0

  constructor(
    private read: Read,
    private most: number,
    private atOnce: number
  ) {}

  /** Its address, if it is there. */
  find(id: string): string | undefined {
    const url = this.#urls.get(id)
    if (url) {
      this.#urls.delete(id)
      this.#urls.set(id, url)
    }
    return url
  }

  /** Its address, once it is there. */
  async load(id: string): Promise<string> {
    const known = this.find(id) ?? this.#asked.get(id)
    if (known) {
      this.#hurry(id)
      return known
    }
    const asked = new Promise<string>((done, failed) => {
      this.#waiting.push({ id, count: 1, done, failed })
    }).finally(() => this.#asked.delete(id))
    this.#asked.set(id, asked)
    this.#begin()
    return asked
  }

  /** Whoever asked for it has moved on: what nobody waits for any more is not read. */
  leave(id: string) {
    const at = this.#waiting.findIndex((one) => one.id === id)
    const left = this.#waiting[at]
    if (!left) return
    left.count -= 1
    if (left.count > 0) return
    this.#waiting.splice(at, 1)
    this.#asked.delete(id)
  }

  /** Lets go of all of them. */
  clear() {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url)
    this.#urls.clear()
  }

  /** Reads it next: whoever comes back to a photo does not wait for those that were passed since. */
  #hurry(id: string) {
    const at = this.#waiting.findIndex((one) => one.id === id)
    const [waiting] = at < 0 ? [] : this.#waiting.splice(at, 1)
    if (waiting) this.#waiting.push({ ...waiting, count: waiting.count + 1 })
  }

  #begin() {
    while (this.#reading < this.atOnce) {
      const next = this.#waiting.pop()
      if (!next) return
      this.#reading += 1
      void this.#fetch(next)
    }
  }

  async #fetch({ id, done, failed }: Waiting) {
    try {
      done(this.#keep(id, URL.createObjectURL(await this.read(id))))
    } catch (error) {
      failed(error)
    }
    this.#reading -= 1
    this.#begin()
  }

  #keep(id: string, url: string) {
    this.#urls.set(id, url)
    const oldest = this.#urls.keys().next().value
    if (this.#urls.size > this.most && oldest) {
      URL.revokeObjectURL(this.#urls.get(oldest)!)
      this.#urls.delete(oldest)
    }
    return url
  }
}
