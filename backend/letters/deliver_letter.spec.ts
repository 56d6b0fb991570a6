import { deliverLetter } from '#backend/letters/deliver_letter'
import { sweepOutbox } from '#backend/letters/sweep_outbox'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import type { LetterTemplate } from '#domain/season/letter_templates'
import OutboxMessage from '#models/letters/outbox_message'
import { readHtml, readText } from '#tests/account_letter'
import { draftSeason, type World } from '#tests/season_fixture'
import { freshSinks } from '#tests/smtp_sink'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

async function letter(
  world: World,
  template: LetterTemplate = 'last_day',
  params: OutboxMessage['params'] = { to: '18:00' }
) {
  return OutboxMessage.create({
    businessKey: `key-${template}`,
    seasonUnitId: world.units[0]!.id,
    recipientId: world.coordinators[0]!.id,
    template,
    params,
    status: 'queued',
    attempts: 0,
    businessAt: DateTime.now(),
  })
}

const stateOf = async ({ id }: OutboxMessage) => (await OutboxMessage.findOrFail(id)).status

test.group('Delivering a letter over real SMTP', (group) => {
  const smtp = freshSinks(group)

  test('a letter arrives once, with its own Message-ID, in the reader’s language', async ({
    assert,
  }) => {
    const world = await draftSeason()
    const { id } = await letter(world)
    await deliverLetter(id, true)
    await deliverLetter(id, true)
    assert.lengthOf(smtp.sink.received, 1)
    assert.deepEqual(smtp.sink.received[0]!.to, [world.coordinators[0]!.email])
    assert.include(smtp.sink.received[0]!.text, `Message-ID: <${id}@tucai>`)
    assert.match(smtp.sink.received[0]!.text, /Subject: =\?UTF-8\?/)
    assert.include(readText(smtp.sink.received[0]!), '采集将于今日 18:00 结束')
    assert.include(readHtml(smtp.sink.received[0]!), '采集将于今日 18:00 结束')
  })

  test('a letter that the relay defers is retried, one that it rejects has failed', async ({
    assert,
  }) => {
    const world = await draftSeason()
    const later = await letter(world)
    smtp.sink.state.behaviour = 'try_later'
    await assert.rejects(() => deliverLetter(later.id, true))
    assert.equal(await stateOf(later), 'queued')
    smtp.sink.state.behaviour = 'refuse'
    await deliverLetter(later.id, false)
    assert.equal(await stateOf(later), 'failed')
  })

  test('an unreachable relay is retried for a day, then a person must decide', async ({
    assert,
  }) => {
    const world = await draftSeason()
    const patient = await letter(world)
    smtp.sink.state.behaviour = 'try_later'
    const failing = (hours: number) =>
      patient.merge({ attempts: 40, failingSince: DateTime.now().minus({ hours }) }).save()
    await failing(23)
    await assert.rejects(() => deliverLetter(patient.id, true))
    assert.equal(await stateOf(patient), 'queued')
    await failing(25)
    await deliverLetter(patient.id, true)
    assert.equal(await stateOf(patient), 'failed')
  })

  test('a letter whose template has an unknown placeholder waits for a person', async ({
    assert,
  }) => {
    const lacking = await letter(await draftSeason(), 'last_day', {})
    await deliverLetter(lacking.id, true)
    const { status, lastError } = await OutboxMessage.findOrFail(lacking.id)
    assert.deepEqual([status, lastError], ['failed', 'unknown placeholder {to}'])
    assert.isEmpty(smtp.sink.received)
  })

  test('a reminder interrupted by a kill is sent again with the same Message-ID', async ({
    assert,
  }) => {
    const world = await draftSeason()
    const reminder = await letter(world)
    await reminder.merge({ status: 'sending', attempts: 1 }).save()
    await deliverLetter(reminder.id, false)
    assert.equal(await stateOf(reminder), 'sent')
    assert.include(smtp.sink.received[0]!.text, `<${reminder.id}@tucai>`)
  })

  test('a letter about money interrupted by a kill waits for a person', async ({ assert }) => {
    const world = await draftSeason()
    const params = { amountFen: 100, due: '2023-11-20', count: 1 }
    const money = await letter(world, 'statement_issued', params)
    await money.merge({ status: 'sending', attempts: 1 }).save()
    await deliverLetter(money.id, false)
    assert.equal(await stateOf(money), 'uncertain')
    assert.isEmpty(smtp.sink.received)
  })

  test('a letter about money is uncertain if the relay disconnects before its answer', async ({
    assert,
  }) => {
    const world = await draftSeason()
    const params = { amountFen: 123_456, due: '2023-11-20', count: 1 }
    const money = await letter(world, 'statement_issued', params)
    smtp.sink.state.behaviour = 'vanish'
    await deliverLetter(money.id, true)
    assert.equal(await stateOf(money), 'uncertain')
    assert.lengthOf(smtp.sink.received, 1)
  })

  test('a reminder of which the relay said nothing is sent once more, and then waits for a person', async ({
    assert,
  }) => {
    const reminder = await letter(await draftSeason())
    smtp.sink.state.behaviour = 'vanish'
    await assert.rejects(() => deliverLetter(reminder.id, true))
    assert.equal(await stateOf(reminder), 'queued')
    assert.lengthOf(smtp.sink.received, 1, 'no connection sends it again by itself')
    await deliverLetter(reminder.id, false)
    assert.equal(await stateOf(reminder), 'uncertain')
    assert.lengthOf(smtp.sink.received, 2)
  })

  test('letters that follow each other share a connection, those about money have their own', async ({
    assert,
  }) => {
    const world = await draftSeason()
    for (const template of ['last_day', 'window_opens', 'capture_suspended'] as const) {
      const params = { to: '18:00', from: '08:00', lastDay: '2023-03-26', on: '2023-03-21' }
      await deliverLetter((await letter(world, template, params)).id, true)
    }
    assert.equal(smtp.sink.state.connections, 1)
    const money = { amountFen: 100, due: '2023-11-20', count: 1 }
    for (const template of ['payment_due', 'statement_issued'] as const)
      await deliverLetter((await letter(world, template, money)).id, true)
    assert.equal(smtp.sink.state.connections, 3)
    assert.lengthOf(smtp.sink.received, 5)
  })

  test('an address that contains a second recipient reaches nobody else', async ({ assert }) => {
    const world = await draftSeason()
    const email = 'a@example.test>\r\nRCPT TO:<b@example.test'
    await world.coordinators[0]!.merge({ email }).save()
    const smuggled = await letter(world)
    await deliverLetter(smuggled.id, true).catch(() => {})
    assert.isFalse(smtp.sink.received.some(({ to }) => to.includes('b@example.test')))
  })

  test('the sweep enqueues letters left behind, but none about money that may have been sent', async ({
    assert,
  }) => {
    const world = await draftSeason()
    const left = await letter(world)
    const money = await letter(world, 'payment_due', { amountFen: 1, due: '2023-11-20' })
    await db.from('outbox_messages').update({ recorded_at: db.raw(`now() - interval '1 hour'`) })
    const claimed = { status: 'sending', claimed_at: db.raw(`now() - interval '1 hour'`) }
    await db.from('outbox_messages').where('id', money.id).update(claimed)
    const enqueued: string[] = []
    const startJob = async (name: string, id: string) => void enqueued.push(`${name} ${id}`)
    const gateway = { startJob }
    await sweepOutbox(gateway as unknown as SeasonGateway)
    assert.deepEqual(enqueued, [`deliverMail ${left.id}`])
    assert.equal(await stateOf(money), 'uncertain')
  })
})
