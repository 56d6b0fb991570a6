import type { Viewer } from '#backend/identity/viewer'
import { writeHint, type Hint } from '#domain/live/hint'
import { PassThrough } from 'node:stream'
import { mayHear } from './audience.js'

/** A reader for whom more than this waits is too slow: it is cut off, and comes again. */
const MAX_WAITING_BYTES = 64 * 1_024
/** Streams end after nine to ten minutes, so that whoever was disabled or signed out is gone by then. */
const MAX_AGE_MS = 600_000
const AGE_SPREAD_MS = 60_000
/** How soon a browser comes again; spread, because all come when a web process ends. */
const FIRST_RETRY_MS = 1_000
const RETRY_SPREAD_MS = 2_000

const spread = (ms: number) => Math.round(Math.random() * ms)

/** Whatever decides what a viewer hears now. */
const scopeOf = ({ grants }: Viewer) =>
  JSON.stringify(grants.map(({ role, unitId }) => [role, unitId]).toSorted())

/** One open stream. It hears nothing before its viewer's rights are read. */
export class Reader {
  readonly stream = new PassThrough()
  #viewer: Viewer | null = null
  #scope = ''

  /** @param sessionId the stream ends with this session */
  constructor(
    readonly userId: string,
    readonly sessionId: string
  ) {
    const age = setTimeout(() => this.end(), MAX_AGE_MS - spread(AGE_SPREAD_MS)).unref()
    this.stream.on('error', () => {}).on('close', () => clearTimeout(age))
  }

  get hasBegun() {
    return this.#viewer !== null
  }

  /** Sets whose rights count from now on. If they changed, what the page shows is out of date. */
  admit(viewer: Viewer) {
    const isNew = this.#viewer === null
    const scope = scopeOf(viewer)
    const isSame = !isNew && this.#scope === scope
    this.#viewer = viewer
    this.#scope = scope
    if (isNew) this.#write(`retry: ${FIRST_RETRY_MS + spread(RETRY_SPREAD_MS)}\n`)
    if (!isSame) this.resync()
  }

  /** A grant has begun or run out since the rights were read: nothing in the database has changed. */
  get isOutOfDate() {
    return this.#viewer !== null && scopeOf(this.#viewer) !== this.#scope
  }

  /** Sends those hints that the viewer may hear. */
  hear(hints: Hint[]) {
    const viewer = this.#viewer
    const heard = viewer ? hints.filter((hint) => mayHear(viewer, hint)) : []
    if (heard.length > 0) this.#write(`data: ${JSON.stringify(heard.map(writeHint))}\n\n`)
  }

  /** Asks the page to read everything again. */
  resync() {
    if (this.#viewer) this.#write('event: resync\ndata:\n\n')
  }

  /** An event, because pages cannot see comments: without it they take the stream for broken. */
  keepAlive() {
    if (this.#viewer) this.#write('event: alive\ndata:\n\n')
  }

  end() {
    this.stream.end()
  }

  #write(text: string) {
    if (this.stream.writable) this.stream.write(text)
    if (this.stream.writableLength > MAX_WAITING_BYTES) this.stream.destroy()
  }
}
