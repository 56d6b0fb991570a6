import { draftSeason, person } from '#tests/season_fixture'
import Unit from '#models/people/unit'
import { test } from '@japa/runner'
import { serverUrl, signIn } from '#tests/sign_in'
import Document from '#models/documents/document'
import { DateTime } from 'luxon'

interface Stored {
  data?: { fileName: string }
}

const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')

test.group('Documents', () => {
  test('a stamped form is stored and returned unchanged to those who may see the unit', async ({
    client,
    assert,
  }) => {
    const { units, coordinators, region, season } = await draftSeason()
    await season.merge({ publishedAt: DateTime.now() }).save()
    const stored = await client
      .post(`/api/season_units/${units[0]!.id}/documents`)
      .file('file', pdf, { filename: '反馈表.pdf' })
      .loginAs(coordinators[0]!)
      .withCsrfToken()
    stored.assertStatus(201)
    const { id } = stored.body().data
    const opened = await client.get(`/api/documents/${id}`).loginAs(coordinators[0]!)
    opened.assertStatus(200)
    assert.equal(opened.header('content-type'), 'application/pdf')
    const ours = /^attachment; filename\*=UTF-8''10001-\d{4}-\d\d-\d\d-[0-9a-f]{12}\.pdf$/
    assert.match(opened.header('content-disposition')!, ours)
    const unit = await Unit.create({ code: '99999', name: '另一学院', regionId: region.id })
    const stranger = await person('coordinator', unit)
    ;(await client.get(`/api/documents/${id}`).loginAs(stranger)).assertStatus(404)
  })

  test('a file that is not a PDF, JPG or PNG is refused whatever its name says', async ({
    client,
  }) => {
    const { units, centre } = await draftSeason()
    const url = `/api/season_units/${units[0]!.id}/documents`
    const html = Buffer.from('<html><script>alert(1)</script></html>')
    const refused = client
      .post(url)
      .file('file', html, { filename: 'form.pdf' })
      .loginAs(centre)
      .withCsrfToken()
    ;(await refused).assertStatus(415)
    ;(await client.post(url).loginAs(centre).withCsrfToken()).assertStatus(422)
  })

  test('a file over ten megabytes is refused', async ({ client }) => {
    const { units, centre } = await draftSeason()
    const refused = await client
      .post(`/api/season_units/${units[0]!.id}/documents`)
      .file('file', Buffer.concat([pdf, Buffer.alloc(11 * 2 ** 20)]), { filename: 'form.pdf' })
      .loginAs(centre)
      .withCsrfToken()
    refused.assertStatus(413)
  })

  test('a file is kept under a cleaned name and returned under ours, with the extension of its real kind', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await draftSeason()
    const hostile = Buffer.concat([pdf, Buffer.from('<script>alert(1)</script>')])
    const stored = await client
      .post(`/api/season_units/${units[0]!.id}/documents`)
      .file('file', hostile, { filename: '../反馈<script>.html' })
      .loginAs(centre)
      .withCsrfToken()
    stored.assertStatus(201)
    assert.equal(stored.body().data.fileName, '反馈script.pdf')
    await Document.query().where('id', stored.body().data.id).update({ fileName: 'of old.html' })
    const url = `/api/documents/${stored.body().data.id}`
    const opened = await client.get(url).loginAs(centre)
    assert.match(opened.header('content-disposition')!, /''[\w-]+\.pdf$/)
    const shown = await client.get(`${url}/pages`).loginAs(centre)
    assert.equal(shown.body().data.fileName, 'of old.pdf')
  })

  test('file names in GB18030, or given only by RFC 5987, are read', async ({ assert }) => {
    const { units, centre } = await draftSeason()
    const headers = {
      ...(await signIn(centre.email)),
      'content-type': 'multipart/form-data; boundary=X',
    }
    const gb = Buffer.from('b7b4c0a1b1ed', 'hex').toString('latin1')
    for (const [name, kept] of [
      [`filename="${gb}.pdf"`, '反馈表.pdf'],
      [`filename*=UTF-8''%E5%8F%8D%E9%A6%88.pdf`, '反馈.pdf'],
      [`filename="\xFF\xFE.pdf"`, 'document.pdf'],
    ]) {
      const head = `--X\r\nContent-Disposition: form-data; name="file"; ${name}\r\n\r\n`
      const body = Buffer.concat([Buffer.from(head, 'latin1'), pdf, Buffer.from('\r\n--X--\r\n')])
      const url = `${serverUrl()}/api/season_units/${units[0]!.id}/documents`
      const answer = await fetch(url, { method: 'POST', headers, body })
      assert.equal(((await answer.json()) as Stored).data?.fileName, kept)
    }
  })
})
