import { keepStream, SILENT_MS, type News } from './stream'

const STREAM = '/api/live'
/** Without locks each tab asks by itself: a stream each would use up the connections of a browser. */
const POLL_MS = 15_000

type Tell = (news: News) => void

/**
 * Follows the changes that the user may hear of, until the signal aborts. The tabs of a browser share
 * one stream: one tab holds it and passes on what it hears; when it closes, another takes over.
 * @param userId another user in the same browser has a stream with other rights
 */
export function followChanges(userId: string, signal: AbortSignal, tell: Tell) {
  // Browsers offer locks only to pages of https and of localhost.
  if (!('locks' in navigator)) return repeat(POLL_MS, signal, () => tell({ type: 'resync' }))
  const name = `live/${userId}`
  const channel = new BroadcastChannel(name)
  signal.addEventListener('abort', () => channel.close())
  const hear = noticingSilence(signal, tell)
  channel.addEventListener('message', ({ data }) => hear(data as News))
  const pass = (news: News) => {
    hear(news)
    channel.postMessage(news)
  }
  const hold = () =>
    new Promise<void>((release) => {
      keepStream(STREAM, signal, pass)
      signal.addEventListener('abort', () => release())
    })
  navigator.locks.request(name, { signal }, hold).catch(() => {})
}

function repeat(ms: number, signal: AbortSignal, work: () => void) {
  const timer = setInterval(work, ms)
  signal.addEventListener('abort', () => clearInterval(timer))
}

/** The browser may suspend the tab that holds the stream: then the others ask by themselves. */
function noticingSilence(signal: AbortSignal, tell: Tell): Tell {
  let heardAt = Date.now()
  repeat(SILENT_MS, signal, () => {
    if (Date.now() - heardAt >= SILENT_MS) tell({ type: 'resync' })
  })
  return (news) => {
    heardAt = Date.now()
    tell(news)
  }
}
