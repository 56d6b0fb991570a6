import { END_MS, GRACE_MS } from '#backend/http/end_connections'
import { EventStream } from '#tests/event_stream'
import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import { signIn } from '#tests/sign_in'
import { test } from '@japa/runner'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { Child } from './child.js'
import { choosePorts } from './ports.js'
import { listens, until } from './waiting.js'
import { node, root } from '../setup/paths.mjs'

/** How long `docker stop` waits before it kills. */
const STOP_MS = 10_000

/** A separate web process on the database of the tests, with database sessions. */
async function startWeb(port: number) {
  const folder = mkdtempSync(join(tmpdir(), 'web-process-'))
  const web = new Child('web', {
    command: node,
    args: ['--import=./bin/typescript.mjs', 'bin/server.ts'],
    env: { ...process.env, PORT: String(port), SESSION_DRIVER: 'database' },
    cwd: root,
    log: join(folder, 'web.log'),
  })
  await until(() => web.ended || listens(port), 60_000)
  const remove = async () => {
    await web.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { web, remove }
}

/** Locks the table of sessions, so that requests that need one wait. */
async function holdSessions() {
  const client = new pg.Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: process.env.DB_USER,
    password: process.env.DB_PASSWORD,
    database: process.env.DB_DATABASE,
  })
  await client.connect()
  await client.query('begin; lock table sessions in access exclusive mode')
  return { release: () => client.end() }
}

const send = (port: number, text: string): Socket => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(text)
  return socket.resume()
}

test.group('A web process that receives SIGTERM', () => {
  test('ends by itself although an upload and an answer hang', async ({ assert, cleanup }) => {
    const { web: port } = await choosePorts(['web'])
    const { web, remove } = await startWeb(port)
    cleanup(remove)
    const held = await holdSessions()
    cleanup(() => held.release())
    const upload = send(
      port,
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{'
    )
    const waiting = send(port, 'GET /api/session HTTP/1.1\r\nhost: x\r\n\r\n')
    const idle = send(port, 'GET / HTTP/1.1\r\nhost: x\r\n\r\n')
    cleanup(() => [upload, waiting, idle].forEach((socket) => socket.destroy()))
    await once(idle, 'data')
    web.process.kill('SIGTERM')
    assert.isTrue(await until(() => web.ended, 60_000), 'it has ended by itself')
    assert.equal(await web.exited(), 0)
  })

  test('ends the streams of open pages itself, before anything is cut off', async ({
    assert,
    cleanup,
  }) => {
    const { web: port } = await choosePorts(['web'])
    const { web, remove } = await startWeb(port)
    cleanup(remove)
    cleanup(emptyDatabase)
    const url = `http://127.0.0.1:${port}`
    const headers = await signIn((await person('operator')).email, url)
    const streams = await Promise.all([1, 2, 3].map(() => EventStream.open(headers, url)))
    for (const stream of streams) await stream.resync()
    web.process.kill('SIGTERM')
    for (const stream of streams) assert.equal(await stream.ended, 'by the server')
    assert.equal(await web.exited(), 0)
  })

  test('sets itself a time before its supervisor kills it', ({ assert }) => {
    assert.isBelow(GRACE_MS, END_MS)
    assert.isBelow(END_MS, STOP_MS)
  })
})
