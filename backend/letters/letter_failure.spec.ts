import { deliverLetter } from '#backend/letters/deliver_letter'
import { letterFailure } from '#backend/letters/letter_failure'
import OutboxMessage from '#models/letters/outbox_message'
import { draftSeason } from '#tests/season_fixture'
import { freshSinks } from '#tests/smtp_sink'
import { uncertainLetter } from '#tests/uncertain_letter'
import { test } from '@japa/runner'

test.group('Why a letter did not leave', (group) => {
  const smtp = freshSinks(group)

  test('is told of an address that bounces, and the letter can be sent again once it takes letters', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    const [reader] = world.coordinators
    const { id } = await uncertainLetter(world)
    await OutboxMessage.query().where({ id }).update({ status: 'queued' })
    smtp.sink.state.behaviour = 'no_such_reader'
    await deliverLetter(id, true)
    const listed = async () =>
      (await client.get('/api/letters').loginAs(world.centre)).body().data[0]
    const failed = await listed()
    assert.deepEqual([failed.status, failed.failure], ['failed', 'address'])
    assert.isEmpty(smtp.sink.received)

    smtp.sink.state.behaviour = 'accept'
    const again = client.post(`/api/letters/${id}/settlement`).json({ as: 'again' })
    ;(await again.loginAs(world.centre).withCsrfToken()).assertStatus(200)
    await deliverLetter(id, true)
    assert.deepEqual(
      smtp.sink.received.map(({ to }) => to),
      [[reader!.email]]
    )
    const sent = await listed()
    assert.deepEqual([sent.status, sent.failure], ['sent', null])
  })

  test('of {error} is {failure}')
    .with([
      { error: 'EENVELOPE RCPT TO 550', failure: 'address' },
      { error: 'EMESSAGE DATA 554', failure: 'refused' },
      { error: 'EENVELOPE MAIL FROM 451', failure: 'later' },
      { error: 'ESOCKET CONN', failure: 'not_reached' },
      { error: 'ETIMEDOUT CONN', failure: 'not_reached' },
      { error: 'unknown placeholder {to}', failure: 'template' },
      { error: 'killed while sending', failure: 'killed' },
      { error: '', failure: 'unknown' },
    ])
    .run(({ assert }, { error, failure }) => assert.equal(letterFailure(error), failure))

  test('is nothing while all is well', ({ assert }) => {
    assert.isNull(letterFailure(null))
  })
})
