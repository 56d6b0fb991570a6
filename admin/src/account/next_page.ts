const KEY = 'nextPage'

/** Whoever needs longer at the provider begins at home. */
const KEPT_MS = 10 * 60_000

interface Kept {
  page: string
  at: number
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What the sign-in page was told of the page from which somebody was sent there. */
interface CameFrom {
  nextPathname?: string
  nextSearch?: string
}

/** Keeps the page on which somebody wanted to be, while they are away at the provider. */
export function keepNextPage(state: CameFrom | null, store: Store, now = Date.now()) {
  const page = `${state?.nextPathname ?? ''}${state?.nextSearch ?? ''}`
  if (page) store.setItem(KEY, JSON.stringify({ page, at: now } satisfies Kept))
  else store.removeItem(KEY)
}

/** @returns the kept page; null if there is none, or it was kept too long ago */
export function nextPage(store: Store, now = Date.now()): string | null {
  const kept = store.getItem(KEY)
  if (!kept) return null
  const { page, at } = JSON.parse(kept) as Kept
  return now - at <= KEPT_MS ? page : null
}

export const forgetNextPage = (store: Store) => store.removeItem(KEY)
