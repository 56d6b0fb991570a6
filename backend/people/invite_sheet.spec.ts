import AuditEntry from '#models/audit/audit_entry'
import OutboxMessage from '#models/letters/outbox_message'
import Unit from '#models/people/unit'
import User from '#models/people/user'
import { writeSheet } from '#backend/sheets/write_sheet'
import { say } from '#backend/lang/words'
import { ROLES } from '#domain/season/codes'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person, type World } from '#tests/season_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

test.group('Inviting people by a sheet', (group) => {
  let world: World
  let code: string
  group.each.setup(async () => {
    await emptyDatabase()
    world = await draftSeason()
    code = (await Unit.findOrFail(world.units[0]!.unitId)).code
  })
  group.teardown(emptyDatabase)

  const send = (client: ApiClient, sheet: string | Buffer, language = 'zh', by = world.centre) =>
    client
      .post('/api/people/sheet')
      .header('accept-language', language)
      .file('file', Buffer.from(sheet), { filename: '人员.csv' })
      .loginAs(by)
      .withCsrfToken()
  const invited = () => User.query().whereNotNull('invited_at').orderBy('email').preload('grants')

  test('writes each a letter, with the grant of the row; without a role they are coordinators', async ({
    client,
    assert,
  }) => {
    const sheet = [
      '序号\t学校代码\t联系人姓名\t电子邮箱\t手机号\t角色\t有效期至',
      `1\t${code}\t王 老师\tWang@Example.test\t138 0000 0000\t\t2099/12/31`,
      '2\t\t李审核\tli@example.test\t\t审核员\t',
    ].join('\n')
    const answer = await send(client, sheet)
    answer.assertStatus(201)
    assert.deepEqual(answer.body(), { data: { people: 2 } })
    const [li, wang] = await invited()
    assert.containSubset(li, { name: '李审核', email: 'li@example.test', phone: null })
    assert.containSubset(li!.grants[0], { role: 'reviewer', unitId: null, validUntil: null })
    assert.containSubset(wang, { name: '王 老师', email: 'wang@example.test' })
    assert.containSubset(wang!.grants[0], { role: 'coordinator', unitId: world.units[0]!.unitId })
    assert.equal(wang!.grants[0]!.validUntil!.toUTC().toISO(), '2099-12-31T16:00:00.000Z')
    assert.lengthOf(await OutboxMessage.query().where('template', 'invited'), 2)
    assert.lengthOf(await AuditEntry.query().where('action', 'user.invited'), 2)
  })

  test('may be a workbook', async ({ client, assert }) => {
    const rows = [[code, '王老师', 'wang@example.test']]
    const headings = ['学校代码', '姓名', '邮箱']
    const answer = await send(client, await writeSheet({ title: '人员', headings, rows }))
    answer.assertStatus(201)
    assert.lengthOf(await invited(), 1)
  })

  test('names each fault by row and column, and invites nobody', async ({ client, assert }) => {
    const sheet = [
      '学校代码,姓名,邮箱,电话,角色,截止日期',
      `99999,王老师,wang@example.test,,,`,
      `${code},,wang@example.test,,,`,
      `${code},李老师,not-an-address,12,校长,明年`,
      `${code},张老师,${world.centre.email.toUpperCase()},,,2001-01-01`,
      ',赵老师,zhao@example.test,,,',
      `${code},钱审核,qian@example.test,,审核员,2001-01-01`,
    ].join('\r\n')
    const answer = await send(client, sheet)
    answer.assertStatus(422)
    const { faults, count, message } = answer.body().error
    assert.deepEqual(
      faults.map(({ row, column, type }: Record<string, unknown>) => [row, column, type]),
      [
        [2, '学校代码', 'unit_unknown'],
        [3, '姓名', 'name_unfit'],
        [3, '邮箱', 'email_twice'],
        [4, '邮箱', 'email_unfit'],
        [4, '电话', 'phone_unfit'],
        [4, '角色', 'role_unknown'],
        [4, '截止日期', 'day_unfit'],
        [5, '邮箱', 'email_known'],
        [6, '学校代码', 'grant_without_unit'],
        [7, '学校代码', 'grant_with_unit'],
      ]
    )
    assert.equal(count, 10)
    assert.include(message, '10')
    assert.lengthOf(await invited(), 0)
    const english = await send(client, '姓名\n王老师', 'en')
    assert.containSubset(english.body().error.faults, [
      {
        row: 1,
        column: 'e-mail',
        message: 'The column “e-mail” is missing: add it to the header row.',
      },
    ])
  })

  test('a fault of the role names all that there are', ({ assert }) => {
    for (const language of ['zh', 'en'] as const)
      for (const role of ROLES)
        assert.include(
          say(language, 'errors.role_unknown', { value: 'x' }),
          say(language, `sheets.roles.${role}`)
        )
  })

  test('of more than 500 people is refused: it is the wrong one', async ({ client, assert }) => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, n) => `${code},老师${n},t${n}@example.test`)
    const sheet = (count: number) => ['学校代码,姓名,邮箱', ...rows(count)].join('\n')
    const many = await send(client, sheet(501))
    many.assertStatus(422)
    assert.containSubset(many.body().error.faults, [{ row: 502, type: 'rows_too_many' }])
    ;(await send(client, sheet(60))).assertStatus(201)
    assert.lengthOf(await invited(), 60)
  })

  test('two sheets with the same people at once invite them once', async ({ client, assert }) => {
    const sheet = `学校代码,姓名,邮箱\n${code},王老师,wang@example.test`
    const both = await Promise.all([send(client, sheet), send(client, sheet)])
    const [first, second] = both.map((answer) => answer.status()).toSorted()
    assert.equal(first, 201)
    assert.include([409, 422], second!)
    assert.lengthOf(await invited(), 1)
  })

  test('is for administrators of the centre', async ({ client }) => {
    const operator = await person('operator')
    ;(await send(client, '姓名', 'zh', operator)).assertStatus(403)
  })
})
