import WorkerBeat from '#models/engine/worker_beat'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { randomUUID } from 'node:crypto'

const EVERY_MS = 1_000
/** A worker without a heartbeat for this long counts as gone; the engine needs a minute to notice. */
const ALIVE_SECONDS = 4

const writeHeartbeat = (id: string) =>
  db.rawQuery(
    `insert into worker_beats (id, seen_at) values (?, now())
     on conflict (id) do update set seen_at = now()`,
    [id]
  )

/** Writes a heartbeat of this worker process every second. Returns a function that stops it. */
export async function startHeartbeat(): Promise<() => Promise<void>> {
  const id = randomUUID()
  await WorkerBeat.query().whereRaw(`seen_at < now() - interval '1 hour'`).delete()
  await writeHeartbeat(id)
  let last = Promise.resolve()
  const timer = setInterval(() => {
    const warn = (err: unknown) =>
      logger.warn({ err }, 'the heartbeat of this worker was not written')
    last = writeHeartbeat(id).then(() => {}, warn)
  }, EVERY_MS)
  return async () => {
    clearInterval(timer)
    // A pending write would insert the row again.
    await last
    await WorkerBeat.query().where({ id }).delete()
  }
}

/** Is a season worker alive? */
export async function hasWorker(): Promise<boolean> {
  const alive = `seen_at > now() - interval '${ALIVE_SECONDS} seconds'`
  return (await WorkerBeat.query().whereRaw(alive).first()) !== null
}
