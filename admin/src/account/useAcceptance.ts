import { useQueryClient } from '@tanstack/react-query'
import { useLocaleState, useNotify, useResetStore } from 'react-admin'
import { useNavigate } from 'react-router'
import { authProvider, forget, type Me } from '../providers/authProvider'
import { request } from '../providers/http'
import { LINK_KEY } from './useLink'

/** Nothing stays of whoever used this browser before, but the language in which the reader reads now. */
function useCleanBrowser() {
  const queries = useQueryClient()
  const resetStore = useResetStore()
  const [locale, setLocale] = useLocaleState()
  return async () => {
    forget()
    resetStore()
    setLocale(locale)
    // The link is spent: asking for it anew would say so in place of the form.
    await queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== LINK_KEY })
  }
}

/**
 * Chooses a password by the link of a letter. Whoever is signed in by it goes on to their home, others to
 * the sign-in; the address with the token leaves the history.
 */
export function useAcceptance(token: string) {
  const navigate = useNavigate()
  const notify = useNotify()
  const clean = useCleanBrowser()
  return async (password: string) => {
    const { data: me } = await request<Me | null>('POST', 'invitations/acceptance', {
      token,
      password,
    })
    // Somebody else may be signed in here.
    if (!me) await authProvider.logout({})
    await clean()
    navigate(me ? '/' : '/login', { replace: true })
    if (!me) notify('account.link.chosen', { type: 'success', autoHideDuration: 15_000 })
  }
}
