import type { WallPhoto } from './wall_photo'

/** What has changed since the pages of the wall were read. The order of the photos stays as it was. */
export interface Overlay {
  changed: ReadonlyMap<string, WallPhoto>
  /** Decided here, and no longer in the filter. */
  gone: ReadonlySet<string>
  /** No longer in the filter by what somebody else did: still in its place, pale. */
  settled: ReadonlySet<string>
  /** When a photo was last decided here; an answer that was asked for earlier says nothing about it. */
  touched: ReadonlyMap<string, number>
}

export const NOTHING: Overlay = {
  changed: new Map(),
  gone: new Set(),
  settled: new Set(),
  touched: new Map(),
}

const without = (set: ReadonlySet<string>, ids: ReadonlySet<string>) =>
  new Set([...set].filter((id) => !ids.has(id)))

/** A page of the wall that was asked for again. */
export interface Fresh {
  photos: readonly WallPhoto[]
  askedAt: number
  /** Is it the end of the list? */
  isLast: boolean
}

/** The photos that the page would have, had nothing changed. */
function coveredBy(shown: readonly WallPhoto[], { photos, isLast }: Fresh, from: number) {
  if (isLast) return shown.slice(from)
  const last = photos.at(-1)
  const to = shown.findIndex(({ id }) => id === last?.id)
  return to < 0 ? [] : shown.slice(from, to + 1)
}

export type Change =
  | { type: 'begin' }
  | { type: 'decided'; photos: readonly WallPhoto[]; isGone: boolean; at: number }
  | { type: 'restored'; photos: readonly WallPhoto[]; at: number }
  | { type: 'fresh'; shown: readonly WallPhoto[]; from: number; fresh: Fresh }

/** What changes by a decision, by its end, and by what others have done meanwhile. */
export function overlaid(overlay: Overlay, change: Change): Overlay {
  if (change.type === 'begin') return NOTHING
  if (change.type === 'fresh') return refreshed(overlay, change)
  const changed = new Map(overlay.changed)
  const touched = new Map(overlay.touched)
  for (const photo of change.photos) {
    changed.set(photo.id, photo)
    touched.set(photo.id, change.at)
  }
  const ids = new Set(change.photos.map(({ id }) => id))
  const gone = without(overlay.gone, ids)
  if (change.type === 'decided' && change.isGone) for (const id of ids) gone.add(id)
  return { changed, touched, gone, settled: without(overlay.settled, ids) }
}

function refreshed(overlay: Overlay, change: Extract<Change, { type: 'fresh' }>): Overlay {
  const { shown, from, fresh } = change
  const isOld = ({ id }: WallPhoto) => (overlay.touched.get(id) ?? -Infinity) >= fresh.askedAt
  const found = fresh.photos.filter((photo) => !isOld(photo))
  const ids = new Set(fresh.photos.map(({ id }) => id))
  const covered = coveredBy(shown, fresh, from).filter((photo) => !isOld(photo))
  const settled = without(overlay.settled, ids)
  for (const { id } of covered) if (!ids.has(id)) settled.add(id)
  const changed = new Map(overlay.changed)
  for (const photo of found) changed.set(photo.id, photo)
  return { ...overlay, changed, settled }
}

/** The photos of the wall in their order, as they are now. */
export const shownOf = (photos: readonly WallPhoto[], { changed, gone }: Overlay): WallPhoto[] =>
  photos.filter(({ id }) => !gone.has(id)).map((photo) => changed.get(photo.id) ?? photo)
