import { shippedTemplate } from '#backend/letters/templates'
import AuditEntry from '#models/audit/audit_entry'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

const PATH = '/api/wordings/setup_due/zh'
const textOf = (subject: string) => ({ subject, body: `${subject}，请在 {firstDay} 前设置。` })

const put = (client: ApiClient, user: User, subject: string, version: number) =>
  client
    .put(PATH)
    .json({ ...textOf(subject), version })
    .loginAs(user)
    .withCsrfToken()
const reset = (client: ApiClient, user: User, version: number) =>
  client.delete(`${PATH}?version=${version}`).loginAs(user).withCsrfToken()

interface Version {
  no: number
  subject: string
  isShipped: boolean
  by: string | null
  at: string | null
}
async function versionsOf(client: ApiClient, user: User): Promise<Version[]> {
  return (await client.get(`${PATH}/versions`).loginAs(user)).body().data
}

test.group('The versions of a template', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('are kept with who and when, also when the shipped one is put back', async ({
    client,
    assert,
  }) => {
    const admin = await person('centre_admin')
    const other = await person('centre_admin')
    await other.merge({ name: '副管理员' }).save()
    ;(await put(client, admin, '第一稿', 0)).assertStatus(200)
    ;(await put(client, other, '第二稿', 1)).assertStatus(200)
    ;(await reset(client, admin, 2)).assertStatus(204)
    const shipped = shippedTemplate('setup_due', 'zh').subject
    const versions = await versionsOf(client, admin)
    assert.deepEqual(
      versions.map(({ no, subject, isShipped, by }) => [no, subject, isShipped, by]),
      [
        [3, shipped, true, 'centre_admin'],
        [2, '第二稿', false, '副管理员'],
        [1, '第一稿', false, 'centre_admin'],
        [0, shipped, true, null],
      ]
    )
    assert.isTrue(versions.every(({ no, at }) => (at === null) === (no === 0)))
    const entries = await AuditEntry.query().where('subjectId', 'setup_due.zh').orderBy('id')
    assert.deepEqual(
      entries.map(({ action, details }) => [action, details.no]),
      [
        ['wording.changed', 1],
        ['wording.changed', 2],
        ['wording.reset', 3],
      ]
    )
  })

  test('tell the second of two editors, by name, and keep the text of the first', async ({
    client,
    assert,
  }) => {
    const [first, second] = [await person('centre_admin'), await person('centre_admin')]
    await first.merge({ name: '先保存的人' }).save()
    ;(await put(client, first, '先保存', 0)).assertStatus(200)
    const late = await put(client, second, '后保存', 0)
    late.assertStatus(409)
    assert.equal(late.body().error.type, 'wording_changed')
    assert.include(late.body().error.message, '先保存的人')
    const tooLate = await reset(client, second, 0)
    tooLate.assertStatus(409)
    const { data } = (await client.get(PATH).loginAs(first)).body()
    assert.deepInclude(data, { ...textOf('先保存'), version: 1 })
    assert.lengthOf(await versionsOf(client, first), 2)
    // Nobody can skip to a version that does not exist.
    ;(await put(client, second, '后保存', 7)).assertStatus(409)
  })

  test('let only one of two who save at once through', async ({ client, assert }) => {
    const admin = await person('centre_admin')
    const both = await Promise.all(['甲稿', '乙稿'].map((text) => put(client, admin, text, 0)))
    assert.sameMembers(
      both.map((answer) => answer.status()),
      [200, 409]
    )
    assert.lengthOf(await versionsOf(client, admin), 2)
  })

  test('are read by the centre only', async ({ client }) => {
    ;(await client.get(`${PATH}/versions`).loginAs(await person('operator'))).assertStatus(200)
    ;(await client.get(`${PATH}/versions`).loginAs(await person('auditor'))).assertStatus(403)
  })
})
