import { browserName } from '#domain/identity/browser_name'
import { WAY_KEY } from './session.js'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import type { SessionData, SessionStoreContract } from '@adonisjs/session/types'

/** Where the guard `web` keeps the id of the user: `auth_` and its name. */
const USER = 'auth_web'
/** Sent by pages that refresh by themselves, without anybody at the keyboard: no sign of life. */
const UNATTENDED = 'x-unattended'
/** What browsers ask for without that header: the stream of changes, and the pictures of rows that are new. */
const BY_ITSELF = /^(text\/event-stream|image\/)/

/** Says a request nothing of anybody at the keyboard? */
function isUnattended({ request }: HttpContext): boolean {
  // As sent: for answers the header is set to JSON.
  const accepted = request.request.headersDistinct.accept?.join() ?? ''
  return request.header(UNATTENDED) !== undefined || BY_ITSELF.test(accepted)
}

/** When a session that is used now ends: by idleness, or by its absolute life. */
const ENDS = `least(opened_at + make_interval(hours => ?), now() + make_interval(mins => ?))`

/** How long a session lasts, and how long without anybody at the keyboard. */
export interface SessionLimits {
  sessionHours: number
  idleMinutes: number
}

/**
 * The sessions in the database, for one request. Only signed-in users have a row: what others put into a
 * session is dropped. A session that was ended meanwhile is not written again.
 */
export class SessionRows implements SessionStoreContract {
  #found: string | null = null

  constructor(
    private ctx: HttpContext,
    private limits: SessionLimits
  ) {}

  get #ends() {
    return [this.limits.sessionHours, this.limits.idleMinutes]
  }

  async read(id: string): Promise<SessionData | null> {
    const row = await db
      .from('sessions')
      .where('id', id)
      .whereRaw('expires_at > now()')
      .select('data')
      .first()
    if (!row) return null
    this.#found = id
    return JSON.parse(row.data)
  }

  async write(id: string, values: SessionData) {
    const userId = values[USER]
    if (!userId) return this.destroy(id)
    const data = JSON.stringify(values)
    if (this.#found === id) return this.#update(id, data)
    const { request } = this.ctx
    const browser = browserName(request.header('user-agent') ?? '')
    await db.rawQuery(
      `insert into sessions (id, data, user_id, address, browser, way, expires_at)
       select ?, ?, ?, ?, ?, ?, ${ENDS} from (select now() as opened_at) as opened`,
      [id, data, userId, request.ip(), browser, values[WAY_KEY] ?? 'password', ...this.#ends]
    )
  }

  async #update(id: string, data: string) {
    await db.rawQuery(
      `update sessions set data = ?, seen_at = now(), expires_at = ${ENDS} where id = ?`,
      [data, ...this.#ends, id]
    )
  }

  async destroy(id: string) {
    if (this.#found) await db.from('sessions').where('id', id).delete()
  }

  /** At most once a minute. */
  async touch(id: string) {
    if (!this.#found || isUnattended(this.ctx)) return
    await db.rawQuery(
      `update sessions set seen_at = now(), expires_at = ${ENDS}
       where id = ? and seen_at < now() - interval '1 minute'`,
      [...this.#ends, id]
    )
  }
}
