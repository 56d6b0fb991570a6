import env from '#start/env'

/** The URL of the test server. */
export const serverUrl = () => `http://${env.get('HOST')}:${env.get('PORT')}`

/** Signs in. Returns the headers for later requests. */
export async function signIn(
  email: string,
  url = serverUrl(),
  password = 'secret-123'
): Promise<Record<string, string>> {
  const cookies = new Map<string, string>()
  const headers = () => ({
    'cookie': [...cookies].map((pair) => pair.join('=')).join('; '),
    'x-xsrf-token': decodeURIComponent(cookies.get('XSRF-TOKEN') ?? ''),
  })
  const ask = async (method: string, body?: object) => {
    const answer = await fetch(`${url}/api/session`, {
      method,
      headers: { ...headers(), 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair] = cookie.split(';')
      cookies.set(pair!.slice(0, pair!.indexOf('=')), pair!.slice(pair!.indexOf('=') + 1))
    }
  }
  await ask('GET')
  await ask('POST', { email, password })
  return headers()
}
