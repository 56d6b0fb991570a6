import type { Socket } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

/** What a relay may do with a letter. */
export type Behaviour = 'take' | 'try_later' | 'refuse' | 'vanish'

export interface Taken {
  to: string[]
  text: string
}

/** A real SMTP server that takes letters, or fails in the ways in which relays fail. */
export async function smtpSink(port = Number(process.env.SMTP_PORT)) {
  const taken: Taken[] = []
  const state: { behaviour: Behaviour } = { behaviour: 'take' }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 500,
    onData(stream: SMTPServerDataStream, session: SMTPServerSession, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { behaviour } = state
        const failure = (responseCode: number) => Object.assign(new Error('no'), { responseCode })
        if (behaviour === 'try_later') return done(failure(451))
        if (behaviour === 'refuse') return done(failure(550))
        const to = session.envelope.rcptTo.map(({ address }) => address)
        taken.push({ to, text: Buffer.concat(chunks).toString() })
        // Between the last dot and the 250: the letter is there, and nobody is told.
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
    server.listen(port, '127.0.0.1', resolve)
  })
  // Lines that are cut on purpose.
  server.on('error', () => {})
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { taken, state, stop }
}
