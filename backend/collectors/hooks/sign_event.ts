import { createHmac } from 'node:crypto'

/** The header that says by whom an event was sent, and when. */
export const SIGNATURE = 'tucai-signature'

/**
 * `t=SECONDS,v1=HEX`: an HMAC-SHA-256, by the secret of the hook, of the seconds, a dot and the body. Whoever receives it
 * refuses what is older than some minutes, so that nobody sends it again.
 */
export const signEvent = (body: string, secret: string, seconds: number): string => {
  const signed = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return `t=${seconds},v1=${signed}`
}
