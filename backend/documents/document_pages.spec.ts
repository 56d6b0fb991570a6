import { putObject } from '#backend/photos/photo_objects'
import Document from '#models/documents/document'
import Unit from '#models/people/unit'
import { onePage, locked } from '#tests/documents/pdf'
import { draftSeason, person, type World } from '#tests/season_fixture'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'

const form = () => readFileSync(app.makePath('backend/tests/documents/feedback_form.pdf'))

/** Different bytes in each test, so that none finds the pictures of another. */
const fresh = (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(`%${Math.random()}\n`)])

test.group('The pages of a document', () => {
  async function world() {
    const made = await draftSeason(2)
    await made.season.merge({ publishedAt: DateTime.now() }).save()
    return made
  }

  async function stored(client: ApiClient, { units, coordinators }: World, bytes: Buffer) {
    const sent = await client
      .post(`/api/season_units/${units[0]!.id}/documents`)
      .file('file', bytes, { filename: '反馈表.pdf' })
      .loginAs(coordinators[0]!)
      .withCsrfToken()
    sent.assertStatus(201)
    return `/api/documents/${sent.body().data.id}`
  }

  test('are told with who handed it in, and shown as pictures', async ({ client, assert }) => {
    const made = await world()
    const bytes = fresh(form())
    const url = await stored(client, made, bytes)
    const told = await client.get(`${url}/pages`).loginAs(made.centre)
    told.assertStatus(200)
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
    assert.containSubset(told.body().data, {
      fileName: '反馈表.pdf',
      kind: 'application/pdf',
      bytes: bytes.length,
      digest,
      by: { name: 'coordinator', roles: ['coordinator'] },
      step: null,
      pages: 2,
      shownPages: 2,
      missesText: false,
      fault: null,
    })
    const second = await client.get(`${url}/pages/2`).loginAs(made.centre)
    second.assertStatus(200)
    assert.equal(second.header('content-type'), 'image/webp')
    assert.equal(second.header('content-disposition'), 'inline; filename="page-2.webp"')
    assert.equal(second.header('x-content-type-options'), 'nosniff')
    assert.equal((await sharp(second.body()).metadata()).format, 'webp')
  })

  test('are kept by the browser alone, which asks each time whether it still may show them', async ({
    client,
    assert,
  }) => {
    const made = await world()
    const url = `${await stored(client, made, fresh(onePage()))}/pages/1`
    const first = await client.get(url).loginAs(made.centre)
    assert.equal(first.header('cache-control'), 'private, no-cache')
    const etag = first.header('etag')!
    const again = (user = made.centre) =>
      client.get(url).header('if-none-match', etag).loginAs(user)
    ;(await again()).assertStatus(304)
    ;(await again(made.coordinators[1]!)).assertStatus(404)
  })

  test('are shown to whom the document is shown', async ({ client }) => {
    const made = await world()
    const url = await stored(client, made, fresh(onePage()))
    const college = await person('college', await Unit.findOrFail(made.units[0]!.unitId))
    for (const path of [url, `${url}/pages`, `${url}/pages/1`]) {
      ;(await client.get(path).loginAs(made.coordinators[0]!)).assertStatus(200)
      ;(await client.get(path).loginAs(await person('operator'))).assertStatus(200)
      ;(await client.get(path).loginAs(await person('finance'))).assertStatus(404)
      ;(await client.get(path).loginAs(made.coordinators[1]!)).assertStatus(404)
      ;(await client.get(path).loginAs(college)).assertStatus(403)
      ;(await client.get(path)).assertStatus(401)
    }
  })

  test('beyond the last, or none at all, are not found', async ({ client }) => {
    const made = await world()
    const url = `${await stored(client, made, fresh(form()))}/pages`
    for (const page of ['0', '3', '201', '1e9', '-1', '1.5', 'one', '%00', '9'.repeat(400)])
      (await client.get(`${url}/${page}`).loginAs(made.centre)).assertStatus(404)
  })

  test('of a locked or damaged file say why, in the reader’s language; the original stays', async ({
    client,
    assert,
  }) => {
    const made = await world()
    const url = await stored(client, made, fresh(locked()))
    const told = await client
      .get(`${url}/pages`)
      .loginAs(made.centre)
      .header('accept-language', 'en')
    told.assertStatus(200)
    assert.containSubset(told.body().data, { pages: null, shownPages: 0 })
    assert.match(told.body().data.fault.message, /has a password/)
    const page = await client.get(`${url}/pages/1`).loginAs(made.centre)
    page.assertStatus(422)
    assert.equal(page.body().error.type, 'document_locked')
    assert.match(page.body().error.message, /密码/)
    ;(await client.get(url).loginAs(made.centre)).assertStatus(200)
  })

  test('are drawn once and found again by the digest of the file', async ({ client, assert }) => {
    const made = await world()
    const bytes = fresh(onePage())
    const url = await stored(client, made, bytes)
    ;(await client.get(`${url}/pages/1`).loginAs(made.centre)).assertStatus(200)
    const digest = createHash('sha256').update(bytes).digest('hex')
    const key = `document_pages/1/${digest.slice(0, 2)}/${digest}/1.webp`
    assert.isTrue(await drive.use().exists(key))
    await putObject(key, Buffer.from('kept'))
    const again = await client.get(`${url}/pages/1`).loginAs(made.centre)
    assert.equal(Buffer.from(again.body()).toString(), 'kept')
  })

  test('of a document whose bytes are not a document are damaged, not an error of the server', async ({
    client,
    assert,
  }) => {
    const made = await world()
    const digest = createHash('sha256').update(String(Math.random())).digest('hex')
    await putObject(`documents/${digest.slice(0, 2)}/${digest}`, Buffer.from('<html>'))
    const file = { kind: 'application/pdf', fileName: 'a.pdf', digest, bytes: 6 }
    const { id } = await Document.create({ seasonUnitId: made.units[0]!.id, ...file })
    const told = await client.get(`/api/documents/${id}/pages`).loginAs(made.centre)
    told.assertStatus(200)
    assert.equal(told.body().data.fault.type, 'document_broken')
    assert.isNull(told.body().data.by)
  })
})
