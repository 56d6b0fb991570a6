import { serverUrl } from '#tests/sign_in'

/** A browser as far as a sign-in by the provider needs one: cookies, and redirects over HTTP. */
export class ProviderBrowser {
  #cookies = new Map<string, string>()

  async ask(path: string, { method = 'GET', headers = {}, body }: RequestInit = {}) {
    const url = new URL(path, serverUrl())
    // Of another server, such as the provider, this browser has no cookies.
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ')
    const own = url.origin === serverUrl() ? { cookie } : {}
    const json = body ? { 'content-type': 'application/json' } : {}
    const token = decodeURIComponent(this.#cookies.get('XSRF-TOKEN') ?? '')
    const answer = await fetch(url, {
      method,
      headers: { ...own, ...json, 'x-xsrf-token': token, ...headers },
      body,
      redirect: 'manual',
    })
    if (url.origin === serverUrl())
      for (const set of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!
        if (/max-age=(0|-\d+)|expires=Thu, 01 Jan 1970/i.test(set)) this.#cookies.delete(name!)
        else this.#cookies.set(name!, value!)
      }
    return answer
  }

  /** Presses the button. Returns where the browser is sent. */
  async begin(): Promise<string> {
    const { data } = (await (
      await this.ask('/api/session/provider', { method: 'POST' })
    ).json()) as {
      data: { url: string }
    }
    return data.url
  }

  /** Follows the provider, which asks for nothing. Returns where it sends the browser back to. */
  atProvider = async (url: string): Promise<string> => {
    const back = (await this.ask(url)).headers.get('location')!
    const { pathname, search } = new URL(back)
    return pathname + search
  }

  /** Returns from the provider. @returns the page of the console on which it ends */
  comeBack = async (path: string): Promise<string> =>
    (await this.ask(path)).headers.get('location')!

  /** All of it. */
  signIn = async () => this.comeBack(await this.atProvider(await this.begin()))

  /** Types a code after that. @returns the type of the refusal, or null */
  async type(code: string): Promise<string | null> {
    const body = JSON.stringify({ code })
    const answer = await this.ask('/api/session/provider/code', { method: 'POST', body })
    return answer.ok ? null : ((await answer.json()) as { error: { type: string } }).error.type
  }

  /** Who is signed in; null for nobody. */
  async me() {
    const answer = await this.ask('/api/session')
    return answer.ok ? ((await answer.json()) as { data: Record<string, unknown> }).data : null
  }
}
