import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useReducer } from 'react'
import type { FilterOfWall } from './useWallFilter'
import { NOTHING, overlaid, shownOf } from './overlay'
import { usePages, useReadPage, type WallPage } from './usePages'

interface Fresh extends WallPage {
  askedAt: number
}

/** The page with the photo in hand, asked for again whenever photos change. */
function useFreshPage(query: string, page: WallPage | undefined) {
  const readPage = useReadPage()
  const after = page?.after ?? ''
  const { data } = useQuery({
    queryKey: ['wall', 'page', query, after],
    queryFn: async (): Promise<Fresh> => {
      const askedAt = performance.now()
      return { ...(await readPage(query, after)), askedAt }
    },
    enabled: page !== undefined,
    initialData: page && { ...page, askedAt: 0 },
    staleTime: Infinity,
    gcTime: 0,
  })
  return data && data.askedAt > 0 ? data : undefined
}

/**
 * The photos of the wall in the order in which they were read, with what has changed since. Nothing moves
 * under the eyes of whoever looks: what others have dealt with stays pale in its place, and what comes in is
 * counted until the reader asks for it.
 * @param inHand the photo that the reader has before them
 */
export function useWall({ filter, asked, isPending }: FilterOfWall, inHand: string | null) {
  const query = new URLSearchParams({ ...asked, chip: filter.chip }).toString()
  const { pages, round, ...reading } = usePages(query, !isPending)
  const [overlay, change] = useReducer(overlaid, NOTHING)
  const read = useMemo(() => pages.flatMap(({ photos }) => photos), [pages])
  const photos = useMemo(() => shownOf(read, overlay), [read, overlay])
  const page = pages.find((one) => one.photos.some(({ id }) => id === inHand)) ?? pages[0]
  const fresh = useFreshPage(query, page)

  useEffect(() => change({ type: 'begin' }), [query, round])
  useEffect(() => {
    if (!fresh) return
    const first = pages.find(({ after }) => after === fresh.after)?.photos[0]
    const from = read.findIndex(({ id }) => id === first?.id)
    if (from < 0) return
    const { askedAt, next } = fresh
    change({
      type: 'fresh',
      shown: read,
      from,
      fresh: { photos: fresh.photos, askedAt, isLast: next === null },
    })
    // Only an answer changes anything, not the pages that come below it.
  }, [fresh])

  const known = useMemo(() => new Set(read.map(({ id }) => id)), [read])
  const isTop = fresh?.after === ''
  const newcomers = isTop ? fresh.photos.filter(({ id }) => !known.has(id)).length : 0
  return { ...reading, query, photos, overlay, change, newcomers }
}

export type Wall = ReturnType<typeof useWall>
