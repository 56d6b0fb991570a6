import { mailRelay } from '#config/mail'
import { createTransport, type Transporter } from 'nodemailer'

/** The result of sending a letter to the mail relay. */
export type Delivery =
  | { type: 'sent' }
  /** Not accepted for now: retry. */
  | { type: 'not_taken'; reason: string }
  /** Permanently rejected. */
  | { type: 'refused'; reason: string }
  /** Sent, but the connection ended without an answer. */
  | { type: 'unknown'; reason: string }

export interface Letter {
  to: string
  subject: string
  text: string
  html: string
  /** The same for every attempt, so that mailboxes can recognise a repeated letter. */
  messageId: string
}

/** Errors before the letter itself was sent: no connection, or the relay refused the session. */
const BEFORE_LETTER = ['EDNS', 'EAUTH', 'EENVELOPE', 'ETLS']
const NOT_CONNECTED = /Connection timeout|Greeting never received/

let relay: Transporter | null = null

function transport(): Transporter {
  const { host, port, secure, user, password, timeoutMs } = mailRelay
  const auth = user ? { user, pass: password?.release() } : undefined
  // No pool: nodemailer's pool resends a letter by itself when a connection breaks.
  return (relay ??= createTransport({
    host,
    port,
    secure,
    auth,
    connectionTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  }))
}

/** Sends one letter to the relay over SMTP. Faults of the relay are returned, not thrown. */
export async function deliver({ to, ...letter }: Letter): Promise<Delivery> {
  try {
    // An address object, because a string could contain a second recipient.
    await transport().sendMail({
      ...letter,
      from: mailRelay.from,
      to: { name: '', address: to },
      // Most of a letter is Chinese: quoted-printable would be three times as long.
      textEncoding: 'base64',
    })
    return { type: 'sent' }
  } catch (error) {
    const { responseCode, command, code, syscall, message } = error as {
      responseCode?: number
      command?: string
      code?: string
      syscall?: string
      message: string
    }
    const reason = [code, command, responseCode].filter(Boolean).join(' ')
    if (responseCode) return { type: responseCode >= 500 ? 'refused' : 'not_taken', reason }
    const isBeforeLetter =
      syscall === 'connect' || BEFORE_LETTER.includes(code ?? '') || NOT_CONNECTED.test(message)
    return { type: isBeforeLetter ? 'not_taken' : 'unknown', reason }
  }
}

export function closeRelay() {
  relay?.close()
  relay = null
}
