import type { BrowserContext } from 'playwright-core'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** The cookies of those who have signed in, by login. */
export type KnownSessions = Map<string, Cookies>

const PASSWORD = 'tucai-2023'

/**
 * Lets a context in as somebody: by a known session that is still open, or else by a new one.
 * @throws if the sign-in is refused
 */
export async function openSession(
  context: BrowserContext,
  url: string,
  login: string,
  known: KnownSessions
) {
  const { request } = context
  await context.addCookies(known.get(login) ?? [])
  const asked = await request.get(`${url}/api/session`)
  if (asked.ok()) return
  const token = (await context.cookies()).find(({ name }) => name === 'XSRF-TOKEN')
  const answer = await request.post(`${url}/api/session`, {
    data: { email: `${login}@example.test`, password: PASSWORD },
    headers: { 'x-xsrf-token': decodeURIComponent(token?.value ?? '') },
  })
  if (!answer.ok()) throw new Error(`${login}: ${answer.status()} ${await answer.text()}`)
  known.set(login, await context.cookies())
}
