/** A query, as far as it says whether it has failed. */
export interface Read {
  queryKey: readonly unknown[]
  meta?: Record<string, unknown>
  state: { status: string; data: unknown; error: Error | null }
  isActive: () => boolean
}

/** In the `meta` of a query whose failure its page shows itself, or that is asked again until it succeeds. */
export const SAYS_ITSELF = { saysItself: true }

/** How react-admin names its own queries: `[resource, 'getList', …]`. Its pages say what failed. */
const METHOD = /^get(List|One|Many|ManyReference|InfiniteList)$/
const isOfFramework = ([first, second]: readonly unknown[]) =>
  first === 'auth' || METHOD.test(String(second))

/**
 * The reads of the page of which the reader would see nothing: each has failed, has no earlier data, and nobody else
 * says so. None while the server is away, which a notice of its own says.
 */
export function failedReads<Q extends Read>(queries: readonly Q[]): Q[] {
  const failed = queries.filter(
    (query) => query.state.status === 'error' && query.state.data === undefined && query.isActive()
  )
  if (failed.some(({ queryKey: [first] }) => first === 'engine')) return []
  return failed.filter(({ queryKey, meta }) => !isOfFramework(queryKey) && !meta?.saysItself)
}
