import { mailRelay } from '#config/mail'
import { createTransport, type Transporter } from 'nodemailer'

/** What became of a letter at the relay. */
export type Delivery =
  | { type: 'sent' }
  /** It was not taken: try again later. */
  | { type: 'not_taken'; reason: string }
  /** It will never be taken. */
  | { type: 'refused'; reason: string }
  /** It was handed over and no answer came: nobody knows. */
  | { type: 'unknown'; reason: string }

export interface Letter {
  to: string
  subject: string
  text: string
  /** The same for every attempt, so that a mailbox can tell a repeated letter. */
  messageId: string
}

/** It never came to a letter: nobody listened, or the relay would not talk to us. */
const BEFORE_LETTER = ['EDNS', 'EAUTH', 'EENVELOPE', 'ETLS']
const NEVER_STOOD = /Connection timeout|Greeting never received/

let relay: Transporter | null = null

function transport(): Transporter {
  const { host, port, secure, user, password, timeoutMs } = mailRelay
  const auth = user ? { user, pass: password?.release() } : undefined
  // No pool: nodemailer's sends a letter again by itself when a connection dies in its middle.
  return (relay ??= createTransport({
    host,
    port,
    secure,
    auth,
    connectionTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  }))
}

/** Hands one letter to the relay over SMTP. Never throws for what a relay can do. */
export async function deliver({ to, ...letter }: Letter): Promise<Delivery> {
  try {
    // An address object, not a text: a name in it could smuggle in a second recipient.
    await transport().sendMail({ ...letter, from: mailRelay.from, to: { name: '', address: to } })
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
    const neverStood =
      syscall === 'connect' || BEFORE_LETTER.includes(code ?? '') || NEVER_STOOD.test(message)
    return { type: neverStood ? 'not_taken' : 'unknown', reason }
  }
}

export function closeRelay() {
  relay?.close()
  relay = null
}
