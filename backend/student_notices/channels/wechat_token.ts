import type { WechatNotices } from '#config/student_notices'
import { err, ok, type Result } from '#domain/result'
import { askJson } from './ask_json.js'

/** A token lasts two hours; asked for again this long before. */
const EARLY_MS = 300_000
const USUAL_SECONDS = 7_200

/**
 * The token by which messages are sent. It is the same for all processes (stable_token), so that one that asks takes it
 * away from no other.
 */
export class WechatToken {
  #known: { token: string; until: number } | null = null

  constructor(private app: Pick<WechatNotices, 'url' | 'appid' | 'secret'>) {}

  /** WeChat does not know it any more. */
  forget() {
    this.#known = null
  }

  async read(): Promise<Result<string, { type: 'no_token' }>> {
    if (this.#known && this.#known.until > Date.now()) return ok(this.#known.token)
    const { url, appid, secret } = this.app
    const body = { grant_type: 'client_credential', appid, secret: secret.release() }
    const asked = await askJson(`${url}/cgi-bin/stable_token`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
    if (!asked.ok) return err({ type: 'no_token' })
    const { access_token: token, expires_in: seconds } = asked.value
    if (typeof token !== 'string') return err({ type: 'no_token' })
    const lasts = (typeof seconds === 'number' ? seconds : USUAL_SECONDS) * 1_000
    this.#known = { token, until: Date.now() + Math.max(0, lasts - EARLY_MS) }
    return ok(token)
  }
}
