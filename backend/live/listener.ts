import pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'

const CHANNEL = 'changed'
/** Waits between attempts to connect, ms: each twice the one before. */
const FIRST_WAIT_MS = 100
const MAX_WAIT_MS = 5_000
/** Whoever only listens does not notice that the other end has vanished, so it asks. */
const PROBE_EVERY_MS = 20_000
const ANSWER_WITHIN_MS = 5_000

export interface Heard {
  /** The payload of a notification. */
  changed: (payload: string) => void
  /** It listens from now on; what happened before is unknown. */
  listening: () => void
}

/**
 * Hears of the changes that PostgreSQL notifies, on one connection outside the pool. Reconnects by
 * itself for as long as the process runs. It must reach PostgreSQL itself: a pooler that shares
 * connections between transactions does not pass notifications on.
 */
export class Listener {
  #closing = new AbortController()
  #client: pg.Client | null = null
  #running: Promise<void> | null = null

  constructor(
    private config: pg.ClientConfig,
    private heard: Heard
  ) {}

  /** Starts once; later calls do nothing. */
  start() {
    this.#running ??= this.#run()
  }

  async close() {
    this.#closing.abort()
    await this.#client?.end().catch(() => {})
    await this.#running
  }

  async #run() {
    const { signal } = this.#closing
    let wait = FIRST_WAIT_MS
    while (!signal.aborted) {
      const hasListened = await this.#listen().catch(() => false)
      wait = hasListened ? FIRST_WAIT_MS : Math.min(wait * 2, MAX_WAIT_MS)
      await sleep(wait, undefined, { signal, ref: false }).catch(() => {})
    }
  }

  /**
   * Listens until the connection is lost, and returns true.
   * @throws if it cannot connect
   */
  async #listen(): Promise<true> {
    const client = new pg.Client({
      ...this.config,
      application_name: 'tucai live',
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
    })
    this.#client = client
    const lost = new Promise<void>((resolve) => {
      client.on('error', () => resolve()).on('end', () => resolve())
    })
    client.on('notification', ({ payload }) => payload && this.heard.changed(payload))
    const end = () => client.end().catch(() => {})
    const probe = setInterval(() => client.query('select 1').catch(end), PROBE_EVERY_MS)
    try {
      await client.connect()
      await client.query(`listen ${CHANNEL}`)
      this.heard.listening()
      await lost
      return true
    } finally {
      clearInterval(probe)
      void end()
    }
  }
}
