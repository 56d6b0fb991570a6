import { phoneDocument } from '#backend/phone/controllers/phone_document'
import { Phone } from '#tests/phone'
import { ajvOfDocument } from '#tests/phone_document'
import router from '@adonisjs/core/services/router'
import { test } from '@japa/runner'

const [zh, en] = (['zh', 'en'] as const).map(
  (locale) => () => phoneDocument(locale, 'http://localhost') as any
)

const shape = (value: any): unknown =>
  value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shape(part)]))
    : null

test.group('The document of the phone API', () => {
  test('is OpenAPI 3.1, the same in both languages, for anybody to read', async ({ assert }) => {
    const asked = await new Phone().ask('GET', 'openapi.json')
    assert.equal(asked.status, 200)
    assert.equal(asked.body.openapi, '3.1.0')
    assert.deepEqual(shape(zh!()), shape(en!()))
    assert.isTrue(ajvOfDocument().validateSchema(zh!().components.schemas.Standing))
  })

  test('names every route of the API, and no other', ({ assert }) => {
    const routes = Object.values(router.toJSON())
      .flat()
      .filter(({ pattern }) => pattern.startsWith('/api/phone/'))
      .flatMap(({ methods, pattern }) => methods.map((method) => `${method} ${pattern}`))
      .filter((route) => !route.startsWith('HEAD'))
      .map((route) => route.replaceAll(/:(\w+)/g, '{$1}'))
    const documented = Object.entries<object>(zh!().paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`)
    )
    assert.sameMembers(documented, routes)
  })

  test('asks for what the validators read, in words that people understand', ({ assert }) => {
    const { paths } = zh!()
    const pay = paths['/api/phone/payment'].post.requestBody.content['application/json'].schema
    assert.includeMembers(pay.required, ['photoId', 'way'])
    const sent = paths['/api/phone/shots/{id}/photo'].post.requestBody.content
    assert.deepEqual(sent['multipart/form-data'].schema.required, ['file'])
    for (const path of Object.values<Record<string, any>>(paths))
      for (const { summary } of Object.values(path)) assert.match(summary, /\p{Script=Han}/u)
    assert.deepEqual(paths['/api/phone/sessions'].post.security, [])
  })
})
