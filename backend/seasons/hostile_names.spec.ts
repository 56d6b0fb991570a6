import { emptyDatabase } from '#tests/empty_database'
import { draftSeason } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

/** Properties that every object inherits. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

test.group('Names of inherited properties', (group) => {
  group.teardown(emptyDatabase)

  test('{name} is not accepted as a policy key')
    // The body parser drops `__proto__`.
    .with(INHERITED.filter((name) => name !== '__proto__').map((name) => ({ name })))
    .run(async ({ client, assert }, { name }) => {
      const { centre } = await draftSeason()
      const refused = await client
        .post('/api/seasons')
        .header('content-type', 'application/json')
        .json(
          `{"year":2023,"name":"新的一季","notice":"测试","preset":"jiangsu-2023",
            "changes":{"${name}":{"proofDays":1}}}`
        )
        .loginAs(centre)
        .withCsrfToken()
      refused.assertStatus(422)
      assert.equal(refused.body().error.type, 'policy_invalid')
      assert.include(refused.body().error.message, name)
      assert.lengthOf(await db.from('seasons'), 1)
    })

  test('{name} is not accepted as a preset, act, template, letter state, photo or path')
    .with(INHERITED.map((name) => ({ name })))
    .run(async ({ client, assert }, { name }) => {
      const { centre, units } = await draftSeason()
      const season = { year: 2023, name: '新的一季', notice: '测试', preset: name }
      const words = { subject: '主题', body: '正文', version: 0 }
      const asked = [
        client.post('/api/seasons').json(season),
        client.post(`/api/season_units/${units[0]!.id}/acts/${name}`).json({ key: randomUUID() }),
        client.put(`/api/wordings/${name}/zh`).json(words),
        client.put(`/api/wordings/last_day/${name}`).json(words),
        client.get(`/api/letters?status=${name}`),
        client.get(`/api/photos/${randomUUID()}/${name}`),
        client.get(`/api/${name}`),
      ]
      const answers = await Promise.all(asked.map((one) => one.loginAs(centre).withCsrfToken()))
      assert.deepEqual(
        answers.map((answer) => answer.status()),
        [422, 404, 422, 422, 422, 404, 404]
      )
    })
})
