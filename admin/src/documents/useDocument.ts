import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { SAYS_ITSELF } from '../providers/failedReads'
import type { DocumentPages } from './types'

/** What a document is. It never changes; only its versions do, and who may see it. */
export function useDocument(id: string) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  return useQuery({
    queryKey: ['documents', id],
    queryFn: async () => (await read<DocumentPages>(`documents/${id}/pages`)).data,
    // Until another version is there.
    placeholderData: keepPreviousData,
    retry: false,
    meta: SAYS_ITSELF,
  })
}

export const originalUrl = (id: string) => `/api/documents/${id}`
export const pagePath = (id: string, page: number) => `documents/${id}/pages/${page}`
