/** An HTTP client with cookies and CSRF token, independent of the session store. */
export class HttpSession {
  #cookies = new Map<string, string>()

  constructor(private url = `http://${process.env.HOST}:${process.env.PORT}`) {}

  /** Returns status and body, also of refusals. */
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
    const isJson = response.headers.get('content-type')?.includes('json')
    const text = await response.text()
    return { status: response.status, body: isJson && text ? JSON.parse(text) : null }
  }

  signIn = (email: string, password: string) =>
    this.ask('POST', '/api/session', { email, password })
}
