import { LOCALES } from '#backend/lang/words'
import { exampleValues } from '#backend/letters/example_values'
import { allowedPlaceholders } from '#backend/letters/placeholders'
import { renderLetter } from '#backend/letters/render_letter'
import { shippedTemplate } from '#backend/letters/templates'
import { CENTRE_ROLES, CENTRE_STAFF, SCHOOL_ROLES } from '#domain/season/codes'
import { LETTER_TEMPLATES } from '#domain/season/letter_templates'
import AuditEntry from '#models/audit/audit_entry'
import MailTemplate from '#models/letters/mail_template'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

const PATH = '/api/wordings/setup_due/zh'
const preview = (client: ApiClient, user: User, body: object) =>
  client.post(`${PATH}/preview`).json(body).loginAs(user).withCsrfToken()

test.group('The template of one letter', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('is shown with the placeholders that it can use', async ({ client, assert }) => {
    const admin = await person('centre_admin')
    const { data } = (await client.get(PATH).loginAs(admin)).body()
    assert.deepEqual(data, {
      id: 'setup_due.zh',
      code: 'setup_due',
      locale: 'zh',
      ...shippedTemplate('setup_due', 'zh'),
      ...{ changed: false, version: 0 },
      placeholders: ['unit', 'season', 'name', 'left', 'firstDay'],
    })
    const own = { subject: '请设置：{left} 天', body: '{unit}请在 {firstDay} 前设置。' }
    const change = client
      .put(PATH)
      .json({ ...own, version: 0 })
      .loginAs(admin)
      .withCsrfToken()
    ;(await change).assertStatus(200)
    const changed = (await client.get(PATH).loginAs(admin)).body().data
    assert.deepInclude(changed, { ...own, changed: true, version: 1 })
  })

  test('is as shipped again once it is reset, with one entry in the audit', async ({
    client,
    assert,
  }) => {
    const admin = await person('centre_admin')
    const own = { subject: '请设置：{left} 天', body: '{unit}请在 {firstDay} 前设置。' }
    await client
      .put(PATH)
      .json({ ...own, version: 0 })
      .loginAs(admin)
      .withCsrfToken()
    for (const _again of [1, 2])
      (await client.delete(`${PATH}?version=1`).loginAs(admin).withCsrfToken()).assertStatus(204)
    const { data } = (await client.get(PATH).loginAs(admin)).body()
    assert.deepInclude(data, { ...shippedTemplate('setup_due', 'zh'), changed: false })
    assert.lengthOf(await AuditEntry.findManyBy('action', 'wording.reset'), 1)
    const operator = await person('operator')
    ;(await client.delete(`${PATH}?version=1`).loginAs(operator).withCsrfToken()).assertStatus(403)
  })

  test('is looked at with invented values, and nothing is kept', async ({ client, assert }) => {
    const admin = await person('centre_admin')
    const own = { subject: '还有 {left} 天', body: '{unit}请在 {firstDay} 前设置。' }
    const response = await preview(client, admin, own)
    response.assertStatus(200)
    const { subject, text } = response.body().data
    assert.equal(subject, '【图采季】还有 7 天')
    assert.include(
      text,
      '示例老师，您好：\n\n示例学院请在 2023年3月20日（周一） 前设置。\n\n事项：'
    )
    assert.isEmpty(await MailTemplate.all())
  })

  test('has an invented value for every placeholder of every letter', ({ assert }) => {
    for (const code of LETTER_TEMPLATES) {
      for (const locale of LOCALES) {
        const body = allowedPlaceholders(code)
          .map((name) => `{${name}}`)
          .join(' ')
        const rendered = renderLetter({ subject: '', body }, locale, exampleValues(locale))
        assert.notMatch(rendered.body, /[{}]|undefined/, code)
      }
    }
  })

  test('is refused for its braces at the field that has them', async ({ client, assert }) => {
    const admin = await person('centre_admin')
    const bad = { subject: '请设置：{left} 天', body: '{学校}请在 ｛firstDay｝ 前设置。' }
    for (const response of [
      await preview(client, admin, bad),
      await client
        .put(PATH)
        .json({ ...bad, version: 0 })
        .loginAs(admin)
        .withCsrfToken(),
    ]) {
      response.assertStatus(422)
      const { error, errors } = response.body()
      assert.equal(error.type, 'wording_placeholders')
      assert.lengthOf(errors, 1)
      assert.equal(errors[0].field, 'body')
      assert.include(errors[0].message, '{学校}、｛firstDay｝')
      assert.include(errors[0].message, '{unit}')
    }
    const both = { subject: '{left', body: '{ unit }' }
    const { errors } = (await preview(client, admin, both)).body()
    assert.deepEqual(
      errors.map(({ field }: { field: string }) => field),
      ['subject', 'body']
    )
    assert.isEmpty(await MailTemplate.all())
  })

  test('is read by the centre and tried out by its administrators', async ({ client, assert }) => {
    const { units } = await draftSeason()
    const unit = await Unit.findOrFail(units[0]!.unitId)
    for (const role of [...CENTRE_ROLES, ...SCHOOL_ROLES]) {
      const ofSchool = (SCHOOL_ROLES as readonly string[]).includes(role)
      const user = await person(role, ofSchool ? unit : null)
      const reads = (CENTRE_STAFF as readonly string[]).includes(role)
      assert.equal((await client.get(PATH).loginAs(user)).status(), reads ? 200 : 403, role)
      const tried = await preview(client, user, { subject: '主题', body: '正文' })
      assert.equal(tried.status(), role === 'centre_admin' ? 200 : 403, role)
    }
  })

  test('of a letter that does not exist is refused', async ({ client }) => {
    const admin = await person('centre_admin')
    ;(await client.get('/api/wordings/nothing/zh').loginAs(admin)).assertStatus(422)
  })
})
