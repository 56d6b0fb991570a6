import type { Data } from '@api/data'
import type { PrintOnScan } from '@domain/feedback_forms/page_hints'
import { useQueries } from '@tanstack/react-query'
import { useDataProvider, type HttpError } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { SAYS_ITSELF } from '../../providers/failedReads'

/** A page of a scan, and what the machine read on it. */
export type Scan = Data.FeedbackForms.Scan

/** Further pages are read when somebody opens the original. */
const MOST_PAGES = 20

/** Too many are being read at once: it is asked again. */
const isBusy = (error: unknown) => (error as HttpError).status === 503

/** The further pages of a document whose first was read. */
const furtherPages = (first: Scan | undefined) =>
  Array.from({ length: Math.min(first?.pages ?? 0, MOST_PAGES) - 1 }, (_, index) => index + 2)

export const scanPath = (documentId: string, page: number) =>
  `documents/${documentId}/scans/${page}`

function useQueryOfPage() {
  const { read } = useDataProvider<ConsoleDataProvider>()
  return (documentId: string, page: number) => ({
    queryKey: ['scans', documentId, page],
    queryFn: async () => (await read<Scan>(scanPath(documentId, page))).data,
    retry: (failures: number, error: unknown) => isBusy(error) && failures < 10,
    meta: SAYS_ITSELF,
  })
}

/** Reads the pages of a stamped form, one after the other. */
export function useScans(documentIds: string[]) {
  const page = useQueryOfPage()
  const firsts = useQueries({ queries: documentIds.map((id) => page(id, 1)) })
  const others = useQueries({
    queries: documentIds.flatMap((id, at) =>
      furtherPages(firsts[at]?.data).map((number) => page(id, number))
    ),
  })
  const pages = [...firsts, ...others].flatMap(({ data }) => data ?? [])
  const place = ({ documentId, page: number }: Scan) =>
    documentIds.indexOf(documentId) * (MOST_PAGES + 1) + number
  return {
    pages: pages.toSorted((one, other) => place(one) - place(other)),
    isReading: [...firsts, ...others].some(({ isPending }) => isPending),
    fault: [...firsts, ...others].find(({ error }) => error)?.error?.message ?? null,
  }
}

/** The print that was stamped, if a code of this unit was read. */
export const printOn = (pages: Scan[]) =>
  pages
    .map(({ print }) => print)
    .find((print): print is Extract<PrintOnScan, { whose: 'unit' }> => print?.whose === 'unit')
