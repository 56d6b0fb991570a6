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

const me = async (): Promise<Me> => (await request('GET', 'session')).data

export const authProvider: AuthProvider = {
  async login({ username, password }) {
    // The first answer brings the token that the second request shows.
    await me().catch(() => {})
    await request('POST', 'session', { email: username, password })
  },
  logout: async () => {
    await request('DELETE', 'session').catch(() => {})
  },
  checkAuth: async () => {
    await me()
  },
  checkError: async ({ status }) => {
    if (status === 401) throw new Error()
  },
  getIdentity: async () => {
    const { id, name } = await me()
    return { id, fullName: name }
  },
  getPermissions: me,
}
