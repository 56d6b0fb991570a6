import { closeRelay, deliver, type Letter } from '#backend/letters/mail_relay'
import { smtpSink } from '#tests/smtp_sink'
import { test } from '@japa/runner'

const letter: Letter = {
  to: 'reader@example.test',
  subject: '测试',
  text: '测试',
  html: '<p>测试</p>',
  messageId: '<sink@example.test>',
}

test.group('A server for the letters of a test', () => {
  test('receives them although others were sent before it listened', async ({
    assert,
    cleanup,
  }) => {
    closeRelay()
    assert.equal((await deliver(letter)).type, 'not_taken')
    const first = await smtpSink()
    cleanup(() => first.stop())
    assert.equal((await deliver(letter)).type, 'sent')
    const second = await smtpSink()
    cleanup(async () => {
      closeRelay()
      await second.stop()
    })
    assert.equal((await deliver({ ...letter, isAlone: true })).type, 'sent')
    assert.equal((await deliver(letter)).type, 'sent')
    assert.lengthOf(first.received, 1)
    assert.lengthOf(second.received, 2)
  })
})
