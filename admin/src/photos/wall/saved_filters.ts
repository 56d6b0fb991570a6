/** A filter of the wall that somebody has named, as it stands in the address. */
export interface SavedFilter {
  name: string
  query: string
}

/** What fits into a menu. */
export const MOST_SAVED = 20

type Kept = Pick<Storage, 'getItem' | 'setItem'>

/** Not among what the console forgets at the end of a session; of each person and season apart. */
const keyOf = (owner: string) => `tucai.wall.saved.${owner}`

/** The filters that somebody has saved, the newest first. */
export function readSaved(owner: string, storage: Kept = localStorage): SavedFilter[] {
  const known: unknown = JSON.parse(storage.getItem(keyOf(owner)) ?? '[]')
  return Array.isArray(known) ? known : []
}

/** With one more; one of the same name is replaced, and beyond `MOST_SAVED` the oldest goes. */
export const withFilter = (saved: readonly SavedFilter[], added: SavedFilter): SavedFilter[] =>
  [added, ...withoutFilter(saved, added.name)].slice(0, MOST_SAVED)

export const withoutFilter = (saved: readonly SavedFilter[], name: string): SavedFilter[] =>
  saved.filter((one) => one.name !== name)

export const writeSaved = (
  owner: string,
  saved: readonly SavedFilter[],
  storage: Kept = localStorage
) => storage.setItem(keyOf(owner), JSON.stringify(saved))
