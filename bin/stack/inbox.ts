/** A mailbox for rehearsals: takes every letter over real SMTP, and shows them on a page. */
import { createServer } from 'node:http'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

const KEPT = 2_000

const escape = (text) => String(text ?? '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const style = `body{font:15px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#222}
article{border:1px solid #ddd;border-radius:8px;padding:.8rem 1.2rem;margin:.8rem 0}
h1{font-size:1.3rem}h2{font-size:1rem;margin:.2rem 0}small{color:#666}pre{white-space:pre-wrap;font:inherit;margin:.4rem 0}`

const page = (letters) => `<!doctype html><html lang="zh"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5">
<title>收件箱 Inbox</title><style>${style}</style>
<h1>演练收件箱 <small>Rehearsal inbox · ${letters.length}</small></h1>
${letters.length ? '' : '<p>还没有邮件。移动时钟或发布采集季后，提醒会出现在这里。<br>No letters yet: move the clock, and reminders arrive here.</p>'}
${letters
  .toReversed()
  .slice(0, 200)
  .map(
    (letter) =>
      `<article><h2>${escape(letter.subject)}</h2><small>${escape(letter.to)} · ${escape(letter.messageId)}</small><pre>${escape(letter.text)}</pre></article>`
  )
  .join('')}</html>`

/** @returns what was received, and how to stop; both servers listen on loopback only */
export async function startInbox({ smtpPort, httpPort, onLetter = () => {} }) {
  const letters = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const chunks = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', () => receive(Buffer.concat(chunks), session).then(() => done(), done))
    },
  })
  async function receive(bytes, { envelope }) {
    const { subject, text, messageId } = await PostalMime.parse(bytes)
    const to = envelope.rcptTo.map(({ address }) => address).join(', ')
    const letter = { to, subject, text, messageId }
    letters.push(letter)
    if (letters.length > KEPT) letters.shift()
    onLetter(letter)
  }
  await new Promise((resolve, reject) => {
    smtp.once('error', reject)
    smtp.listen(smtpPort, '127.0.0.1', resolve)
  })
  // A sender that is killed in the middle of a letter must not end whoever receives it.
  smtp.on('error', () => {})
  const http = createServer((request, response) => {
    const asJson = request.url === '/letters.json'
    const type = asJson ? 'application/json' : 'text/html'
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` })
    response.end(asJson ? JSON.stringify(letters) : page(letters))
  })
  if (httpPort) await new Promise((resolve) => http.listen(httpPort, '127.0.0.1', resolve))
  const stop = async () => {
    await new Promise((resolve) => smtp.close(resolve))
    http.closeAllConnections()
    if (httpPort) await new Promise((resolve) => http.close(resolve))
  }
  return { letters, stop }
}
