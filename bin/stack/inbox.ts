/** A mailbox for rehearsals: receives every letter over SMTP and shows them on a page. */
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { inboxPage } from './inbox_page.js'
import { readLetter, type Letter } from './letter.js'

const KEPT = 2_000

interface InboxOptions {
  smtpPort: number
  /** The port of its page; null for none. */
  httpPort: number | null
  onLetter?: (letter: Letter) => void
}

async function listenForLetters(port: number, receive: (letter: Letter) => void) {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, { envelope }, done) {
      buffer(stream)
        .then((bytes) => readLetter(bytes, envelope.rcptTo))
        .then(receive)
        .then(() => done(), done)
    },
  })
  await new Promise<void>((resolve, reject) => {
    smtp.once('error', reject)
    smtp.listen(port, '127.0.0.1', resolve)
  })
  // A sender killed in the middle of a letter must not crash the inbox.
  smtp.on('error', () => {})
  return { stop: () => new Promise<void>((resolve) => smtp.close(resolve)) }
}

async function serveLetters(port: number, letters: Letter[]) {
  const http = createServer((request, response) => {
    const asJson = request.url === '/letters.json'
    const type = asJson ? 'application/json' : 'text/html'
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` })
    response.end(asJson ? JSON.stringify(letters) : inboxPage(letters))
  })
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve))
  const stop = async () => {
    http.closeAllConnections()
    await new Promise((resolve) => http.close(resolve))
  }
  return { stop }
}

/** @returns the received letters and a function that stops it; both servers listen on loopback only */
export async function startInbox({ smtpPort, httpPort, onLetter }: InboxOptions) {
  const letters: Letter[] = []
  const receiver = await listenForLetters(smtpPort, (letter) => {
    letters.push(letter)
    if (letters.length > KEPT) letters.shift()
    onLetter?.(letter)
  })
  const page = httpPort ? await serveLetters(httpPort, letters) : null
  const stop = async () => {
    await receiver.stop()
    await page?.stop()
  }
  return { letters, stop }
}
