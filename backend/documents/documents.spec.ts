import { draftSeason, person } from '#tests/season_fixture'
import Unit from '#models/unit'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')

test.group('Documents', () => {
  test('a stamped form is kept, and comes back as it was to those who may see the unit', async ({
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
    assert.include(opened.header('content-disposition'), encodeURIComponent('反馈表.pdf'))
    const unit = await Unit.create({ code: '99999', name: '另一学院', regionId: region.id })
    const stranger = await person('coordinator', unit)
    ;(await client.get(`/api/documents/${id}`).loginAs(stranger)).assertStatus(404)
  })

  test('what is no PDF or picture is refused by its bytes, whatever it is called', async ({
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
})
