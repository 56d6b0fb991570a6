import type { AuthProvider } from 'react-admin'
import type { Role } from '@domain/season/codes'
import { request } from './http'

export interface Me {
  id: string
  name: string
  locale: 'zh' | 'en'
  roles: Role[]
  isCentre: boolean
}

let known: Promise<Me | null> | null = null

/** Who is signed in, or null. Asked once, and again after signing in or out. */
const me = (): Promise<Me | null> =>
  (known ??= request('GET', 'session').then(
    ({ data }) => data as Me,
    () => null
  ))

const forget = () => {
  known = null
}

export const authProvider: AuthProvider = {
  async login({ username, password }) {
    // The first answer brings the token that the second request shows.
    await me()
    await request('POST', 'session', { email: username, password })
    forget()
  },
  logout: async () => {
    await request('DELETE', 'session').catch(() => {})
    forget()
  },
  checkAuth: async () => {
    if (!(await me())) throw new Error()
  },
  checkError: async ({ status }) => {
    if (status !== 401) return
    forget()
    throw new Error()
  },
  getIdentity: async () => {
    const user = await me()
    return { id: user?.id ?? '', fullName: user?.name }
  },
  getPermissions: me,
}
