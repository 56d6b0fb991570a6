import WorkerBeat from '#models/engine/worker_beat'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { randomUUID } from 'node:crypto'

const EVERY_MS = 1_000
/** A worker that was not heard for so long is gone: the engine itself takes a minute to notice. */
const ALIVE_SECONDS = 4

const say = (id: string) =>
  db.rawQuery(
    `insert into worker_beats (id, seen_at) values (?, now())
     on conflict (id) do update set seen_at = now()`,
    [id]
  )

/** Says once a second that this process works for the seasons. Answers how to stop. */
export async function startHeartbeat(): Promise<() => Promise<void>> {
  const id = randomUUID()
  await WorkerBeat.query().whereRaw(`seen_at < now() - interval '1 hour'`).delete()
  await say(id)
  let last = Promise.resolve()
  const timer = setInterval(() => {
    const warn = (err: unknown) =>
      logger.warn({ err }, 'the heartbeat of this worker was not written')
    last = say(id).then(() => {}, warn)
  }, EVERY_MS)
  return async () => {
    clearInterval(timer)
    // One that is still on its way would bring the row back.
    await last
    await WorkerBeat.query().where({ id }).delete()
  }
}

/** Does anybody work for the seasons? */
export async function hasWorker(): Promise<boolean> {
  const alive = `seen_at > now() - interval '${ALIVE_SECONDS} seconds'`
  return (await WorkerBeat.query().whereRaw(alive).first()) !== null
}
