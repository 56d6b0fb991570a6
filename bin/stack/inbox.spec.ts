import { test } from '@japa/runner'
import { once } from 'node:events'
import { connect } from 'node:net'
import { startInbox } from './inbox.js'
import { nextFree } from './ports.js'

test.group('The inbox of a rehearsal', () => {
  test('survives a sender killed in the middle of a letter', async ({ assert }) => {
    const smtpPort = (await nextFree(24_025))!
    const inbox = await startInbox({ smtpPort, httpPort: null })
    const greeting = async () => {
      const socket = connect(smtpPort, '127.0.0.1')
      const [bytes] = await once(socket, 'data')
      return { socket, said: String(bytes) }
    }
    try {
      for (let sender = 0; sender < 20; sender += 1) {
        const { socket } = await greeting()
        socket.write('EHLO sender\r\nMAIL FROM:<a@example.test>\r\n')
        await once(socket, 'data')
        socket.resetAndDestroy()
      }
      const { socket, said } = await greeting()
      socket.destroy()
      assert.match(said, /^220 /)
    } finally {
      await inbox.stop()
    }
  })
})
