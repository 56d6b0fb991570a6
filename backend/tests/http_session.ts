/** Somebody at a browser: cookies and tokens as the product sets them, in whatever store it keeps them. */
export class HttpSession {
  #cookies = new Map<string, string>()

  constructor(private url = `http://${process.env.HOST}:${process.env.PORT}`) {}

  /** Answers the status and the body; refusals are answers as well. */
  async ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object | FormData) {
    const isForm = body instanceof FormData
    const response = await fetch(this.url + path, {
      method,
      headers: {
        'cookie': [...this.#cookies].map((pair) => pair.join('=')).join('; '),
        'x-xsrf-token': decodeURIComponent(this.#cookies.get('XSRF-TOKEN') ?? ''),
        ...(body && !isForm ? { 'content-type': 'application/json' } : {}),
      },
      body: isForm ? body : body && JSON.stringify(body),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      this.#cookies.set(name!, value!)
    }
    const text = await response.text()
    return { status: response.status, body: text ? JSON.parse(text) : null }
  }

  /** The first request brings the token that the second needs. */
  async signIn(email: string, password: string) {
    await this.ask('GET', '/api/session')
    return this.ask('POST', '/api/session', { email, password })
  }
}
