import { SMTPServer } from 'smtp-server'

/** A relay in a process of its own: it takes every letter, and tells its port. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _session, done) {
    stream.resume().on('end', () => done())
  },
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.server.address() as { port: number }
  process.send!(port)
})
