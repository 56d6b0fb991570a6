import { demo } from '#backend/demo/demo_season'
import { EventStream } from '#tests/event_stream'
import { signIn } from '#tests/sign_in'
import pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ConsoleSession } from '../../bin/rehearsal/console_session.js'

const STREAMS = 200
const CHANGES = 100
/** Between two changes, so that they fall anywhere in the interval in which a process gathers. */
const MAX_PAUSE_MS = 500

const HINT = 'regions:'

/** Streams of the centre's users, in turn at each web process. */
async function openStreams(urls: string[]): Promise<EventStream[]> {
  const signedIn = await Promise.all(
    demo.centre.map(({ email }) => signIn(email, urls[0], demo.password))
  )
  return Promise.all(
    Array.from({ length: STREAMS }, async (_, index) => {
      const user = signedIn[Math.floor(index / urls.length) % signedIn.length]!
      const stream = await EventStream.open(user, urls[index % urls.length])
      await stream.resync()
      return stream
    })
  )
}

/** A connection of its own that listens: what a stream is held against. */
async function bareListener() {
  const { DB_HOST: host, DB_PORT, DB_USER: user, DB_PASSWORD, DB_DATABASE } = process.env
  const where = { host, port: Number(DB_PORT), user, password: DB_PASSWORD, database: DB_DATABASE }
  const client = new pg.Client(where)
  await client.connect()
  await client.query('listen changed')
  const heard = () =>
    new Promise<void>((resolve) => {
      const hear = ({ payload }: pg.Notification) => {
        if (payload !== HINT) return
        client.off('notification', hear)
        resolve()
      }
      client.on('notification', hear)
    })
  return { heard, close: () => client.end() }
}

/**
 * Changes a region through the API, again and again. Returns how long it took from sending the request
 * until each stream told of it, and until the notification came on a bare connection, ms.
 */
export async function measureHints(session: ConsoleSession, urls: string[]) {
  const streams = await openStreams(urls)
  const bare = await bareListener()
  const { data: regions } = await session.get('/api/regions')
  const { data: me } = await session.get('/api/session')
  const toStreams: number[] = []
  const toBare: number[] = []
  for (let change = 0; change < CHANGES; change += 1) {
    await sleep((change * 137) % MAX_PAUSE_MS)
    const begun = performance.now()
    const since = (into: number[]) => () => into.push(performance.now() - begun)
    const body = { contactId: change % 2 === 0 ? me.id : null }
    await Promise.all([
      bare.heard().then(since(toBare)),
      ...streams.map((stream) => stream.hintsUntil(HINT).then(since(toStreams))),
      session.request('PUT', `/api/regions/${regions[0].id}/contact`, body),
    ])
  }
  await Promise.all(streams.map((stream) => stream.close()))
  await bare.close()
  return { toStreams, toBare }
}
