/** What a stream tells. */
export type News =
  | { type: 'changed'; hints: string[] }
  /** It begins, or began again: what happened before is unknown. */
  | { type: 'resync' }
  /** Nothing has changed. The server sends something at least every 25 seconds. */
  | { type: 'alive' }
  /** It broke, or could not be opened. */
  | { type: 'broken' }

/** Whoever hears nothing for so long hears nothing more. */
export const SILENT_MS = 60_000
/** The browser opens a broken stream again by itself, but not after an answer that is an error. */
const REOPEN_MS = 3_000
const REOPEN_SPREAD_MS = 2_000

/** Keeps a stream of changes open until the signal aborts. */
export function keepStream(url: string, signal: AbortSignal, tell: (news: News) => void) {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout>

  const openAfter = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(open, ms)
  }
  const hear = (news: News) => {
    openAfter(SILENT_MS)
    tell(news)
  }
  function open() {
    source?.close()
    const opened = new EventSource(url)
    source = opened
    for (const type of ['resync', 'alive'] as const)
      opened.addEventListener(type, () => hear({ type }))
    opened.addEventListener('message', ({ data }) =>
      hear({ type: 'changed', hints: JSON.parse(data) })
    )
    opened.addEventListener('error', () => {
      hear({ type: 'broken' })
      if (opened.readyState === EventSource.CLOSED)
        openAfter(REOPEN_MS + Math.random() * REOPEN_SPREAD_MS)
    })
    openAfter(SILENT_MS)
  }

  open()
  signal.addEventListener('abort', () => {
    source?.close()
    clearTimeout(timer)
  })
}
