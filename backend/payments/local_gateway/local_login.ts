import { isLoopback } from '#config/loopback'
import { randomBytes } from 'node:crypto'
import type { LocalKeys } from './local_keys.js'

const inventOpenid = () => `o-${randomBytes(12).toString('hex')}`

/** Back to where somebody came from, with a code. */
function backTo(page: string, code: string, state: string): string | null {
  if (!URL.canParse(page) || !isLoopback(new URL(page).hostname)) return null
  const back = new URL(page)
  back.searchParams.set('code', code)
  back.searchParams.set('state', state)
  return back.href
}

/** WeChat, as far as it says who is there (公众号网页授权, snsapi_base): it knows one person, and every code is good once. */
export class LocalLogin {
  /** Who has WeChat open. */
  openid = inventOpenid()
  #codes = new Map<string, string>()
  #used = new Set<string>()

  constructor(private keys: LocalKeys) {}

  /** What a page gets without a question. */
  mint(): string {
    const code = randomBytes(16).toString('hex')
    this.#codes.set(code, this.openid)
    return code
  }

  /** From then on nobody is told of it. */
  spend(code: string) {
    this.#codes.delete(code)
    this.#used.add(code)
  }

  /** Where a page is sent to; null: WeChat does not know the app, the scope or the site. */
  authorize(asked: URLSearchParams): string | null {
    const [appid, scope] = [asked.get('appid'), asked.get('scope')]
    if (appid !== this.keys.appid || scope !== 'snsapi_base') return null
    return backTo(asked.get('redirect_uri') ?? '', this.mint(), asked.get('state') ?? '')
  }

  /** What the merchant is told of a code. */
  tell(asked: URLSearchParams): object {
    const code = asked.get('code') ?? ''
    if (asked.get('appid') !== this.keys.appid) return { errcode: 40013 }
    if (asked.get('secret') !== this.keys.loginSecret) return { errcode: 40125 }
    if (this.#used.has(code)) return { errcode: 40163 }
    const openid = this.#codes.get(code)
    if (!openid) return { errcode: 40029 }
    this.spend(code)
    return { openid, scope: 'snsapi_base' }
  }
}
