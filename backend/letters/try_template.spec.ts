import AuditEntry from '#models/audit/audit_entry'
import MailTemplate from '#models/letters/mail_template'
import OutboxMessage from '#models/letters/outbox_message'
import { readHtml, readText } from '#tests/account_letter'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import { freshSinks } from '#tests/smtp_sink'
import { uncertainLetter } from '#tests/uncertain_letter'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

const PATH = '/api/wordings/last_day/zh'
const own = { subject: '今天 {to} 截止', body: '{unit}今天 {to} 截止。' }

test.group('A template that is tried out', (group) => {
  const smtp = freshSinks(group)
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('shows the letter as a real unit would get it, with the values of its last one', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    const seasonUnitId = world.units[0]!.id
    const preview = async (body: object) => {
      const asked = client.post(`${PATH}/preview`).json({ ...own, ...body })
      return (await asked.loginAs(world.centre).withCsrfToken()).body().data
    }
    assert.include((await preview({})).text, '示例学院今天 18:00 截止。')
    const letter = await uncertainLetter(world)
    await letter.merge({ params: { to: '16:30' } }).save()
    const { subject, text, html } = await preview({ seasonUnitId })
    assert.equal(subject, '【图采季】今天 16:30 截止')
    for (const said of [text, html]) assert.include(said, '第1学院今天 16:30 截止。')
    assert.match(html, /^<!doctype html><html lang="zh-CN">/)
    assert.include(text, `/#/season_units/${seasonUnitId}/show/progress`)
    assert.isEmpty(await MailTemplate.all())
  })

  test('is sent to whoever tries it, and to nobody else', async ({ client, assert }) => {
    const admin = await person('centre_admin')
    const sent = await client.post(`${PATH}/test`).json(own).loginAs(admin).withCsrfToken()
    sent.assertStatus(200)
    sent.assertBody({ data: { to: admin.email } })
    assert.deepEqual(
      smtp.sink.received.map(({ to }) => to),
      [[admin.email]]
    )
    for (const read of [readText, readHtml])
      assert.include(read(smtp.sink.received[0]!), '示例学院今天 18:00 截止。')
    assert.isEmpty(await OutboxMessage.all())
    assert.lengthOf(await AuditEntry.findManyBy('action', 'wording.tried'), 1)
  })

  test('is refused with its reason where the letter does not leave, and for bad braces or units', async ({
    client,
    assert,
  }) => {
    const admin = await person('centre_admin')
    const send = (body: object) =>
      client.post(`${PATH}/test`).json(body).loginAs(admin).withCsrfToken()
    smtp.sink.state.behaviour = 'refuse'
    const refused = await send(own)
    refused.assertStatus(503)
    assert.include(refused.body().error.message, '550')
    ;(await send({ ...own, body: '{学校}' })).assertStatus(422)
    ;(await send({ ...own, seasonUnitId: randomUUID() })).assertStatus(404)
    assert.isEmpty(smtp.sink.received)
    assert.isEmpty(await AuditEntry.findManyBy('action', 'wording.tried'))
    const operator = await person('operator')
    const asked = client.post(`${PATH}/test`).json(own).loginAs(operator).withCsrfToken()
    ;(await asked).assertStatus(403)
  })
})
