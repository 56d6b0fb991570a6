import type { Browser, Page } from 'playwright-core'
import { countLoaded } from '../console/first_load.js'

/** How much slower a cheap phone is than this machine. */
const SLOWDOWN = 4
/** After so long without a long task nothing more comes. */
const QUIET_MS = 500
const PHONE = { width: 360, height: 780 }

/** In the page, before it begins. */
const WATCH = `{
  globalThis.lastTask = 0
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) lastTask = startTime + duration
  }).observe({ type: 'longtask', buffered: true })
}`

/** In the page: ms until its button stands and nothing holds up a touch. */
const INTERACTIVE = `(async () => {
  const shown = performance.now()
  while (performance.now() - Math.max(shown, lastTask) < ${QUIET_MS})
    await new Promise((done) => setTimeout(done, 50))
  return Math.max(shown, lastTask)
})()`

const opened = async (browser: Browser) => {
  const context = await browser.newContext({ viewport: PHONE, locale: 'zh-CN' })
  return { page: await context.newPage(), end: () => context.close() }
}

const isShown = (page: Page) => page.locator('label.button.primary').waitFor()

/** kB of code, packed, until the page asks for the code. */
export async function pageWeight(browser: Browser, url: string) {
  const { page, end } = await opened(browser)
  const loaded = countLoaded(page)
  await page.goto(url)
  await isShown(page)
  const kB = await loaded()
  // What follows is still on its way.
  await page.waitForLoadState('networkidle')
  await end()
  return kB
}

/** ms until the page can be used on a processor that is four times as slow. */
export async function slowPage(browser: Browser, url: string): Promise<number> {
  const { page, end } = await opened(browser)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.addInitScript(WATCH)
  await page.goto(url)
  await isShown(page)
  const ms = await page.evaluate<number>(INTERACTIVE)
  await end()
  return ms
}
