import { mailRelay } from '#config/mail'
import { createTransport, type Transporter, type TransportOptions } from 'nodemailer'

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
  /** Nothing may be known of it only in part: it is about money. */
  isAlone?: boolean
}

/** Errors before the letter itself was sent: no connection, or the relay refused the session. */
const BEFORE_LETTER = ['EDNS', 'EAUTH', 'EENVELOPE', 'ETLS']
const NOT_CONNECTED = /Connection timeout|Greeting never received/

/** Fewer than relays allow one client, and enough for the letters of a morning. */
const CONNECTIONS = 10

function connect(pooled: boolean): Transporter {
  const { host, port, secure, user, password, timeoutMs } = mailRelay
  return createTransport({
    ...{ host, port, secure },
    auth: user ? { user, pass: password?.release() } : undefined,
    connectionTimeout: timeoutMs,
    // Ends idle connections as well, before the relay does.
    socketTimeout: timeoutMs,
    ...(pooled && {
      ...{ pool: true, maxConnections: CONNECTIONS },
      // The pool would send a letter again by itself when a connection breaks: whether that is right is decided here.
      maxRequeues: 0,
    }),
  } as TransportOptions)
}

const relays = new Map<'pooled' | 'alone', Transporter>()

/** A letter that must not be sent twice has a connection of its own: one that was idle may break under it. */
function relayFor({ isAlone }: Letter): Transporter {
  const kind = isAlone ? 'alone' : 'pooled'
  const known = relays.get(kind) ?? connect(!isAlone)
  relays.set(kind, known)
  return known
}

/** Sends one letter to the relay over SMTP. Faults of the relay are returned, not thrown. */
export async function deliver(letter: Letter): Promise<Delivery> {
  const { to, subject, text, html, messageId } = letter
  try {
    // An address object, because a string could contain a second recipient.
    await relayFor(letter).sendMail({
      ...{ subject, text, html, messageId },
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
  for (const relay of relays.values()) relay.close()
  relays.clear()
}
