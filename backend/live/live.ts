import { readHint, type Hint } from '#domain/live/hint'
import type { ClientConfig } from 'pg'
import type { Readable } from 'node:stream'
import { Batches } from './batches.js'
import { EngineWatch } from './engine_watch.js'
import { Listener } from './listener.js'
import { Reader } from './reader.js'
import { Rights } from './rights.js'

/** A burst of changes reaches the pages in one message. */
const BATCH_EVERY_MS = 250
/** Proxies close a stream that is silent for longer; a grant that runs out is noticed as soon. */
const KEEP_ALIVE_EVERY_MS = 25_000
/** Streams of one user in one process: more than anybody has browsers open. */
export const MAX_STREAMS_EACH = 32

/** In place of hints: the connection listens again, and may have missed any change. */
const MISSED = 'missed'

const concernsRights = ({ topic }: Hint) => topic === 'grants' || topic === 'users'

/** The streams of this web process, and the one connection on which it hears of changes. */
export class Live {
  #readers = new Set<Reader>()
  #rights = new Rights()
  #batches = new Batches(BATCH_EVERY_MS, (texts) => this.#tell(texts))
  #listener: Listener
  #engine: EngineWatch
  #keepAlive?: NodeJS.Timeout
  #isListening = false
  #isClosed = false

  constructor(
    database: ClientConfig,
    isEngineOnline: () => Promise<boolean>,
    private keepAliveEveryMs = KEEP_ALIVE_EVERY_MS
  ) {
    this.#listener = new Listener(database, {
      changed: (payload) => this.#batches.add(payload),
      listening: () => this.#batches.add(MISSED),
    })
    this.#engine = new EngineWatch(
      isEngineOnline,
      () => this.#readers.size > 0,
      () => this.#batches.add('engine:')
    )
  }

  /** Opens a stream for the session of a user, or returns null if the user has too many. */
  open(userId: string, sessionId: string): Readable | null {
    const own = [...this.#readers].filter((reader) => reader.userId === userId)
    if (own.length >= MAX_STREAMS_EACH) return null
    this.#start()
    const reader = new Reader(userId, sessionId)
    // Registered before its rights are read: a change of them is either read or heard of.
    this.#readers.add(reader)
    reader.stream.on('close', () => this.#readers.delete(reader))
    if (this.#isClosed) reader.end()
    else if (this.#isListening) void this.#rights.read([reader])
    return reader.stream
  }

  /** Ends all streams, and opens none from now on. */
  async close() {
    this.#isClosed = true
    this.#each((reader) => reader.end())
    clearInterval(this.#keepAlive)
    this.#engine.stop()
    await this.#listener.close()
  }

  #start() {
    if (this.#isClosed) return
    this.#listener.start()
    this.#engine.start()
    this.#keepAlive ??= setInterval(() => this.#tick(), this.keepAliveEveryMs).unref()
  }

  /** Also decides again about those whose grants have begun or run out meanwhile. */
  #tick() {
    this.#each((reader) => reader.keepAlive())
    void this.#rights.read([...this.#readers].filter(({ isOutOfDate }) => isOutOfDate))
  }

  async #tell(texts: string[]) {
    if (texts.includes(MISSED)) return this.#resync()
    const hints = texts.flatMap((text) => readHint(text) ?? [])
    // First the rights: whoever has lost a unit does not hear of it any more.
    if (hints.some(concernsRights)) await this.#rights.read(this.#readers)
    this.#each((reader) => reader.hear(hints))
  }

  /** Streams that were opened before the process listened begin now; all others resync. */
  async #resync() {
    this.#isListening = true
    const begun = [...this.#readers].filter(({ hasBegun }) => hasBegun)
    await this.#rights.read(this.#readers)
    for (const reader of begun) reader.resync()
  }

  #each(tell: (reader: Reader) => void) {
    for (const reader of this.#readers) tell(reader)
  }
}
