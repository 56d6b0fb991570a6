import { serverUrl } from '#tests/sign_in'

export interface StreamEvent {
  /** `message` unless the stream names another. */
  name: string
  data: string
}

/** The event of a block of lines, or null for comments and `retry`. */
function parseBlock(block: string): StreamEvent | null {
  const fields = block.split('\n').map((line) => line.split(/: ?(.*)/s))
  const last = (field: string) => fields.findLast(([name]) => name === field)?.[1]
  const data = last('data')
  return data === undefined ? null : { name: last('event') ?? 'message', data }
}

/** A client of `GET /api/live`, as the browser’s EventSource, but without reconnecting. */
export class EventStream {
  readonly events: StreamEvent[] = []
  /** How the stream ended. */
  readonly ended: Promise<'by the server' | 'cut off'>
  #aborting: AbortController
  #awaited: (() => void)[] = []

  private constructor(
    readonly response: Response,
    aborting: AbortController
  ) {
    this.#aborting = aborting
    this.ended = this.#read().then(
      () => 'by the server' as const,
      () => 'cut off' as const
    )
  }

  /** @param headers those of a signed-in user */
  static async open(headers: Record<string, string>, url = serverUrl()) {
    const aborting = new AbortController()
    const response = await fetch(`${url}/api/live`, {
      headers: { ...headers, accept: 'text/event-stream' },
      signal: aborting.signal,
    })
    return new EventStream(response, aborting)
  }

  close() {
    this.#aborting.abort()
    return this.ended
  }

  /** Waits for the event that fulfils the condition, also among those that came before. */
  async find(isWanted: (event: StreamEvent) => boolean): Promise<StreamEvent> {
    for (;;) {
      const found = this.events.find(isWanted)
      if (found) return found
      const more = new Promise<void>((resolve) => this.#awaited.push(resolve))
      const end = this.ended.then((how) => {
        throw new Error(`the stream ended: ${how}`)
      })
      await Promise.race([more, end])
    }
  }

  /** Waits for a resync, and forgets what came before it. */
  async resync() {
    const found = await this.find(({ name }) => name === 'resync')
    this.events.splice(0, this.events.indexOf(found) + 1)
  }

  /** Waits for this hint, and returns all that came until then; forgets them. */
  async hintsUntil(hint: string): Promise<string[]> {
    const last = await this.find(({ name, data }) => name === 'message' && data.includes(hint))
    const until = this.events.splice(0, this.events.indexOf(last) + 1)
    return until
      .filter(({ name }) => name === 'message')
      .flatMap(({ data }) => JSON.parse(data) as string[])
  }

  async #read() {
    let rest = ''
    const text = this.response.body!.pipeThrough(new TextDecoderStream())
    for await (const piece of text) {
      const blocks = (rest + piece).split('\n\n')
      rest = blocks.pop()!
      this.events.push(...blocks.flatMap((block) => parseBlock(block) ?? []))
      for (const resolve of this.#awaited.splice(0)) resolve()
    }
  }
}
