import type { Data } from '@api/data'
import { focusManager, type Query, type QueryClient } from '@tanstack/react-query'
import type { Hint, LiveTopic } from '@domain/live/hint'

/** A page asks again at most this often, however much changes. */
const EVERY_MS = 1_000

/** The unit that a query shows, if it shows only one. */
const unitShownBy = ({ meta, queryKey: [resource, method], state }: Query) =>
  meta?.unitId ??
  (resource === 'season_units' && method === 'getOne'
    ? (state.data as Partial<Data.Seasons.SeasonUnit> | undefined)?.unit?.id
    : undefined)

const isOfUnit = (query: Query, unitId: string | null) => {
  const shown = unitShownBy(query)
  return !shown || !unitId || shown === unitId
}

/**
 * Asks again for what a page shows once it has changed, at most once a second. Hidden pages wait until
 * they are seen.
 */
export class Refresher {
  #due = new Set<Query>()
  #timer?: ReturnType<typeof setTimeout>
  #lastAt = -EVERY_MS
  #unsubscribe: () => void

  /** @param follows does the query with this key follow the topic? */
  constructor(
    private queries: QueryClient,
    private follows: (key: readonly unknown[], topic: LiveTopic) => boolean
  ) {
    this.#unsubscribe = focusManager.subscribe(() => this.#schedule())
  }

  changed(hints: Hint[]) {
    this.#mark((query) =>
      hints.some(
        ({ topic, unitId }) => this.follows(query.queryKey, topic) && isOfUnit(query, unitId)
      )
    )
  }

  /** Anything may have changed, except who is signed in. */
  everything() {
    this.#mark(({ queryKey }) => queryKey[0] !== 'auth')
  }

  stop() {
    this.#unsubscribe()
    clearTimeout(this.#timer)
  }

  #mark(predicate: (query: Query) => boolean) {
    for (const query of this.queries.getQueryCache().findAll({ predicate })) {
      query.invalidate()
      if (query.isActive()) this.#due.add(query)
    }
    this.#schedule()
  }

  #schedule() {
    if (this.#timer || this.#due.size === 0 || !focusManager.isFocused()) return
    const wait = this.#lastAt + EVERY_MS - Date.now()
    this.#timer = setTimeout(() => this.#ask(), Math.max(0, wait))
  }

  #ask() {
    this.#timer = undefined
    this.#lastAt = Date.now()
    for (const query of this.#due) {
      // The answer under way may be older than the change: it is asked once more afterwards.
      if (query.state.fetchStatus === 'fetching') continue
      this.#due.delete(query)
      void this.queries.refetchQueries({ queryKey: query.queryKey, exact: true, type: 'active' })
    }
    this.#schedule()
  }
}
