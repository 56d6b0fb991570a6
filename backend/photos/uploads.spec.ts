import { handIn, seasonOfPhotos } from '#tests/live_photos'
import { emptyDatabase } from '#tests/season_fixture'
import env from '#start/env'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { connect } from 'node:net'

const MEGABYTE = 2 ** 20

/** Promises a large body, sends a little of it, and says what comes back before the rest is sent. */
const answerTo = (path: string, promised: number) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(env.get('PORT'), env.get('HOST'))
    let answer = ''
    socket.setTimeout(4_000, () => socket.destroy(new Error('no answer: the body is waited for')))
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

test.group('Bodies of uploads', (group) => {
  group.teardown(emptyDatabase)

  test('of whoever is not signed in are refused before they are read', async ({ assert }) => {
    const { units } = await seasonOfPhotos()
    const answer = await answerTo(`/api/season_units/${units[0]!.id}/photos`, 20 * MEGABYTE)
    assert.match(answer, /^HTTP\/1\.1 (401|403)/)
    assert.isEmpty(await db.from('photos'))
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
