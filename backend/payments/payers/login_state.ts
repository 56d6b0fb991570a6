import { hashKey } from '#config/app'
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const RANDOM_BYTES = 16
/** A page that WeChat sends back has been away for seconds. */
const LASTS_SECONDS = 600
/** Letters and digits alone, and fewer than the 128 that WeChat takes. */
const STATE = /^([0-9a-f]{32}[0-9a-f]{8})([0-9a-f]{64})$/

const now = () => Math.floor(Date.now() / 1_000)

const macOf = (said: string, sessionId: string) =>
  createHmac('sha256', hashKey.release())
    .update(JSON.stringify(['wechat login', sessionId, said]))
    .digest()

/** What WeChat brings back with a code, so that nobody leads a student to pay by the code of another; nothing is stored. */
export function mintLoginState(sessionId: string): string {
  const until = (now() + LASTS_SECONDS).toString(16).padStart(8, '0')
  const said = randomBytes(RANDOM_BYTES).toString('hex') + until
  return said + macOf(said, sessionId).toString('hex')
}

/** Was this made for the session, not long ago? */
export function isLoginState(state: string, sessionId: string): boolean {
  const [, said = '', mac = ''] = STATE.exec(state) ?? []
  if (!said || !timingSafeEqual(Buffer.from(mac, 'hex'), macOf(said, sessionId))) return false
  return Number.parseInt(said.slice(-8), 16) > now()
}
