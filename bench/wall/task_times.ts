import type { CDPSession, Page } from 'playwright-core'

interface Event {
  name: string
  pid: number
  tid: number
  args: { name?: string }
  /** How long its thread was at work, µs; on a busy machine less than the time that passed. */
  tdur?: number
}

const CATEGORIES = ['toplevel', '__metadata']

async function endTrace(session: CDPSession) {
  const ended = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()))
  await session.send('Tracing.end')
  await ended
}

/**
 * Does something in a page.
 * @returns how long the page was at work on each of its tasks meanwhile, ms of processor time: what other processes
 * of the same machine (here the server and its database) take is not in it
 */
export async function taskTimes(page: Page, work: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  const events: Event[] = []
  session.on(
    'Tracing.dataCollected',
    ({ value }) => void events.push(...(value as never as Event[]))
  )
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  })
  await work()
  await endTrace(session)
  await session.detach()
  const threadOf = ({ pid, tid }: Event) => `${pid} ${tid}`
  const ofPages = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf)
  )
  return events
    .filter((event) => ofPages.has(threadOf(event)) && event.name.endsWith('RunTask'))
    .map(({ tdur = 0 }) => tdur / 1_000)
}
