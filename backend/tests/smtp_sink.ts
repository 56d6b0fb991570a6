import { closeRelay } from '#backend/letters/mail_relay'
import { mailRelay } from '#config/mail'
import type { Group } from '@japa/runner/core'
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

/** How the server treats a letter. */
export type Behaviour = 'accept' | 'try_later' | 'refuse' | 'vanish' | 'no_such_reader'

export interface ReceivedLetter {
  to: string[]
  text: string
}

/** An SMTP server that accepts letters, or fails as relays do. Letters go to it from now on. */
export async function smtpSink() {
  const received: ReceivedLetter[] = []
  const state: { behaviour: Behaviour; connections: number } = {
    behaviour: 'accept',
    connections: 0,
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 500,
    onConnect(_session, done) {
      state.connections += 1
      done()
    },
    onRcptTo(_address, _session, done) {
      const unknown = Object.assign(new Error('no such user'), { responseCode: 550 })
      done(state.behaviour === 'no_such_reader' ? unknown : null)
    },
    onData(stream: SMTPServerDataStream, session: SMTPServerSession, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { behaviour } = state
        const failure = (responseCode: number) => Object.assign(new Error('no'), { responseCode })
        if (behaviour === 'try_later') return done(failure(451))
        if (behaviour === 'refuse') return done(failure(550))
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, text: Buffer.concat(chunks).toString() })
        // Disconnect after receiving the letter and before answering 250.
        if (behaviour === 'vanish') return cut()
        done()
      })
    },
  })
  const cut = () => {
    const { connections } = server as unknown as { connections: Set<{ _socket: Socket }> }
    for (const { _socket } of connections) _socket.destroy()
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  // A port chosen beforehand could be taken by now.
  mailRelay.port = (server.server.address() as AddressInfo).port
  // Letters that were sent while no sink was there have left connections to another port.
  closeRelay()
  // Connections are cut on purpose.
  server.on('error', () => {})
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { received, state, stop }
}

/** A server of its own for each test of a group. */
export function freshSinks(group: Group) {
  const smtp = {} as { sink: Awaited<ReturnType<typeof smtpSink>> }
  group.each.setup(async () => {
    smtp.sink = await smtpSink()
    return async () => {
      closeRelay()
      await smtp.sink.stop()
    }
  })
  return smtp
}
