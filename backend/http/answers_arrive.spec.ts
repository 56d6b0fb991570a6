import { uploadMemory } from '#backend/http/uploads/upload_memory'
import { seasonOfPhotos } from '#tests/live_photos'
import { emptyDatabase } from '#tests/empty_database'
import { signIn } from '#tests/sign_in'
import env from '#start/env'
import { test } from '@japa/runner'
import { EventEmitter, once } from 'node:events'
import { type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'

const MEGABYTE = 2 ** 20
const TIMES = 8
const PIECE = Buffer.alloc(64 * 1_024, 'x')

interface Sent {
  path: string
  headers: Record<string, string>
  bytes: number
  chunked?: boolean
}

const headOf = ({ path, headers, bytes, chunked }: Sent) => {
  const length = chunked ? ['transfer-encoding: chunked'] : [`content-length: ${bytes}`]
  const others = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`POST ${path} HTTP/1.1`, 'host: localhost', ...length, ...others, '', ''].join('\r\n')
}

async function writeBody(socket: Socket, { bytes, chunked }: Sent) {
  for (let left = bytes; left > 0 && !socket.destroyed; left -= PIECE.length) {
    const piece = PIECE.subarray(0, Math.min(left, PIECE.length))
    if (chunked) socket.write(`${piece.length.toString(16)}\r\n`)
    const goesOn = socket.write(piece)
    if (chunked) socket.write('\r\n')
    if (!goesOn) await writable(socket)
  }
  if (chunked) socket.write('0\r\n\r\n')
}

/** Waits until the socket is writable again or closed. */
const writable = (socket: Socket) =>
  new Promise<void>((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done)
      resolve()
    }
    socket.on('drain', done).on('close', done)
  })

/** Sends the whole body before reading the answer. Returns the status, or how the connection ended. */
async function answerTo(sent: Sent): Promise<string> {
  const socket = connect(env.get('PORT'), env.get('HOST'))
  let end = ''
  socket.on('error', (error: Error & { code: string }) => (end ||= error.code))
  socket.pause()
  try {
    socket.write(headOf(sent))
    await writeBody(socket, sent)
    socket.resume()
    const answer = await Promise.race([once(socket, 'data'), once(socket, 'close')])
    return /^HTTP\/1\.1 (\d+)/.exec(String(answer[0]))?.[1] ?? (end || 'closed')
  } finally {
    socket.destroy()
  }
}

/** Repeats this and returns the results. */
async function answersTo(sent: Sent): Promise<string[]> {
  const answers = new Set<string>()
  for (let time = 0; time < TIMES; time += 1) answers.add(await answerTo(sent))
  return [...answers]
}

const MULTIPART = { 'content-type': 'multipart/form-data; boundary=x' }

test.group('The answer arrives although the client is still writing', (group) => {
  group.teardown(emptyDatabase)

  let path: string
  let headers: Record<string, string>
  group.setup(async () => {
    const { units, coordinators } = await seasonOfPhotos()
    path = `/api/season_units/${units[0]!.id}/photos`
    headers = { ...(await signIn(coordinators[0]!.email)), ...MULTIPART }
  })

  test('when the declared length is too large', async ({ assert }) => {
    assert.deepEqual(await answersTo({ path, headers, bytes: 40 * MEGABYTE }), ['413'])
  })

  test('when the file turns out to be too large', async ({ assert }) => {
    const sent = { path, headers, bytes: 40 * MEGABYTE, chunked: true }
    assert.deepEqual(await answersTo(sent), ['413'])
  })

  test('when there is no memory for the file', async ({ assert, cleanup }) => {
    const others = new EventEmitter() as ServerResponse
    cleanup(() => void others.emit('close'))
    assert.isTrue(uploadMemory(others).reserve(250 * MEGABYTE))
    assert.deepEqual(await answersTo({ path, headers, bytes: 24 * MEGABYTE }), ['503'])
  })

  test('when the caller is not signed in or not allowed', async ({ assert }) => {
    assert.deepEqual(await answersTo({ path, headers: MULTIPART, bytes: 24 * MEGABYTE }), ['403'])
    const signedOut = { ...(await signIn('nobody@example.test')), ...MULTIPART }
    assert.deepEqual(await answersTo({ path, headers: signedOut, bytes: 24 * MEGABYTE }), ['401'])
    const windows = path.replace(/season_units\/(.*)\/photos/, 'seasons/$1/windows')
    assert.deepEqual(await answersTo({ path: windows, headers, bytes: 24 * MEGABYTE }), ['403'])
  })

  test('when a body is too large or of an unknown type', async ({ assert }) => {
    const json = { ...headers, 'content-type': 'application/json' }
    assert.deepEqual(await answersTo({ path, headers: json, bytes: 20 * MEGABYTE }), ['413'])
    const xml = { ...headers, 'content-type': 'application/xml' }
    assert.deepEqual(await answersTo({ path, headers: xml, bytes: 20 * MEGABYTE }), ['415'])
  })
})
