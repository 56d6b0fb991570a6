import type { Data } from '@api/data'
import type { AuthProvider } from 'react-admin'
import { request } from './http'

/** The signed-in user. */
export type Me = Data.Identity.Session

let known: Promise<Me | null> | null = null

/** What an error of `request` says. */
interface Refused {
  status: number
  body?: { error?: { type: string } }
}

/** A session that has ended takes its token along: of what is then sent the server looks at the token first. */
const mayBeSignedOut = ({ status, body }: Refused) =>
  status === SIGNED_OUT || body?.error?.type === 'csrf'

const SIGNED_OUT = 401

/**
 * Who is signed in, or null. Cached until the next sign-in or sign-out.
 * @throws if the server cannot be reached; the session may still be valid
 */
const me = (): Promise<Me | null> =>
  (known ??= request<Me>('GET', 'session').then(
    ({ data }) => data,
    (error) => {
      if (error.status === SIGNED_OUT) return null
      forget()
      throw error
    }
  ))

/** It is asked anew who is signed in, and what they have to do. */
export const forget = () => {
  known = null
}

export const authProvider: AuthProvider = {
  async login({ way, username, password, code }) {
    if (way === 'provider') await request('POST', 'session/provider/code', { code })
    else await request('POST', 'session', { email: username, password, code })
    forget()
  },
  logout: async () => {
    // Whoever is known not to be signed in has no session to end.
    if (await known?.catch(() => null)) await request('DELETE', 'session').catch(() => {})
    forget()
  },
  checkAuth: async () => {
    // An unreachable server does not sign anybody out; the page shows the error.
    const user = await me().catch(() => undefined)
    if (user === null) throw new Error()
  },
  checkError: async (error) => {
    if (!mayBeSignedOut(error)) return
    forget()
    // A request that was on its way while the session got another key signs nobody out.
    if (!(await me().catch(() => null))) throw new Error()
  },
  getIdentity: async () => {
    const user = await me()
    return { id: user?.id ?? '', fullName: user?.name }
  },
  getPermissions: me,
}
