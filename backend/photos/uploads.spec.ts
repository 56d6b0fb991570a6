import { handIn, syntheticPhoto, seasonOfPhotos } from '#tests/live_photos'
import { serverUrl, signIn } from '#tests/sign_in'
import { until } from '#tests/until'
import { VerdictWait } from '#backend/photos/queries/wait_for_verdict'
import { emptyDatabase } from '#tests/empty_database'
import env from '#start/env'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'

const MEGABYTE = 2 ** 20

/** Announces a large body, sends a little of it, and returns the answer that comes before the rest. */
const answerTo = (path: string, promised: number) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(env.get('PORT'), env.get('HOST'))
    let answer = ''
    socket.setTimeout(30_000, () => socket.destroy(new Error('no answer: the body is waited for')))
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1')
      socket.destroy()
    })
    socket.once('error', reject)
    socket.once('close', () => resolve(answer))
    const head = [
      `POST ${path} HTTP/1.1`,
      'host: localhost',
      'accept: application/json',
      'content-type: multipart/form-data; boundary=x',
      `content-length: ${promised}`,
    ]
    socket.write(`${head.join('\r\n')}\r\n\r\n--x\r\n`)
  })

/**
 * Starts `count` uploads of `bytes` each that continue byte by byte without an end. Each resolves to its
 * status, or to 'aborted'.
 */
function endlessUploads(
  url: string,
  headers: Record<string, string>,
  { count, bytes }: { count: number; bytes: number }
) {
  const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  const uploads = Array.from({ length: count }, () => {
    const upload = request(url, { method: 'POST', headers: { ...headers, ...type } })
    upload.write(head)
    upload.write(Buffer.alloc(bytes, 1))
    const more = setInterval(() => upload.write('x'), 250)
    const answer = new Promise<number | 'aborted'>((resolve) => {
      upload.once('response', ({ statusCode }) => resolve(statusCode!))
      upload.on('error', () => resolve('aborted'))
      upload.once('close', () => resolve('aborted'))
    }).finally(() => clearInterval(more))
    return { upload, answer }
  })
  return {
    answers: uploads.map(({ answer }) => answer),
    abort: () => uploads.forEach(({ upload }) => upload.destroy()),
  }
}

/** Counts the uploads whose head has reached the server. */
async function countArrivals() {
  const server = (await app.container.make('server')).getNodeServer()!
  const arrived = { uploads: 0 }
  const count = ({ method }: IncomingMessage) => {
    if (method === 'POST') arrived.uploads += 1
  }
  server.on('request', count)
  return { arrived, stop: () => void server.off('request', count) }
}

/** A school during capture, the headers of its coordinator, and where its photos are uploaded. */
async function signedInSchool() {
  const world = await seasonOfPhotos()
  const url = serverUrl()
  const headers = await signIn(world.coordinators[0]!.email)
  return { ...world, url, headers, photos: `${url}/api/season_units/${world.units[0]!.id}/photos` }
}

test.group('Upload bodies', (group) => {
  group.teardown(emptyDatabase)

  test('of unauthenticated requests are refused before they are read', async ({ assert }) => {
    const { units } = await seasonOfPhotos()
    const answer = await answerTo(`/api/season_units/${units[0]!.id}/photos`, 20 * MEGABYTE)
    assert.match(answer, /^HTTP\/1\.1 (401|403)/)
    assert.isEmpty(await db.from('photos'))
  })

  test('that arrive byte by byte and never end delay nobody else, and leave nothing behind', async ({
    assert,
    cleanup,
  }) => {
    const { url, headers, photos } = await signedInSchool()
    const { arrived, stop } = await countArrivals()
    cleanup(stop)
    const slow = endlessUploads(photos, headers, { count: 200, bytes: 1 })
    cleanup(() => slow.abort())
    await until(async () => arrived.uploads === 200)
    assert.equal((await fetch(`${url}/api/season_units`, { headers })).status, 200)
    slow.abort()
    assert.deepEqual([...new Set(await Promise.all(slow.answers))], ['aborted'])
    assert.equal((await fetch(`${url}/api/season_units`, { headers })).status, 200)
    assert.isEmpty(await db.from('photos'))
  })

  test('that would exceed the memory limit are answered 503, and succeed once the others are gone', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { units, coordinators, headers, photos } = await signedInSchool()
    const large = endlessUploads(photos, headers, { count: 11, bytes: 24 * MEGABYTE })
    cleanup(() => large.abort())
    assert.equal(await Promise.race(large.answers), 503)
    large.abort()
    await Promise.all(large.answers)
    await until(async () => {
      const answer = await client
        .post(`/api/season_units/${units[0]!.id}/documents`)
        .file('file', Buffer.from('no document'), { filename: 'a.pdf' })
        .loginAs(coordinators[0]!)
        .withCsrfToken()
      return answer.body().error.type === 'file_kind'
    })
    assert.isEmpty(await db.from('photos'))
  })

  test('whose verdict takes longer than the wait for it are answered without one', async ({
    client,
    assert,
    cleanup,
  }) => {
    app.container.swap(VerdictWait, () => new VerdictWait([1, 1]))
    cleanup(() => app.container.restore(VerdictWait))
    // No photo worker runs here.
    const answer = await handIn(client, await seasonOfPhotos(), await syntheticPhoto(1))
    answer.assertStatus(202)
    assert.containSubset(answer.body().data, { status: 'checking', rules: [] })
  })

  test('of more than 25 MB are refused, and nothing is kept', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const quarantined = async () => {
      const { objects } = await drive.use().listAll('quarantine')
      return [...objects].length
    }
    await drive.use().put('quarantine/another', 'raw')
    const before = await quarantined()
    const answer = await handIn(client, world, Buffer.alloc(26 * MEGABYTE, 1))
    answer.assertStatus(413)
    assert.include(answer.body().error.message, '25')
    assert.isEmpty(await db.from('photos'))
    assert.equal(await quarantined(), before)
    await drive.use().delete('quarantine/another')
  })
})
