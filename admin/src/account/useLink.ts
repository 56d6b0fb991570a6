import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { SAYS_ITSELF } from '../providers/failedReads'
import { request } from '../providers/http'

export type Link = Data.People.Link

export const LINK_KEY = 'link_of_letter'

/** What the server says of a link that is void, or of a part of one. */
const VOID = [409, 422]

interface Failed extends Error {
  status?: number
}

/** Asks whether the link of a letter is still valid, and for whom, before anybody types a password. */
export function useLink(token: string) {
  const { data, error, refetch } = useQuery<Link, Failed>({
    queryKey: [LINK_KEY, token],
    queryFn: async () => (await request<Link>('POST', 'invitations/check', { token })).data,
    retry: false,
    meta: SAYS_ITSELF,
    // The form must not change while somebody types.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  return { link: data, error, isVoid: VOID.includes(error?.status ?? 0), retry: () => refetch() }
}
