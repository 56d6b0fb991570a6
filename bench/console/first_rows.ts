import { demo } from '#backend/demo/demo_season'
import type { Browser } from 'playwright-core'

const TIMES = 10

/** In the page: remembers when the first row of a table appears. */
const WATCH = `{
  globalThis.firstRowAt = undefined
  const observer = new MutationObserver(() => {
    if (!document.querySelector('tbody tr')) return
    globalThis.firstRowAt = performance.now()
    observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
}`

/** In the page: ms from the answer to the sign-in until the first row. */
const WAITED = `{
  const signIns = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('/api/session'))
  globalThis.firstRowAt - Math.max(...signIns.map(({ responseEnd }) => responseEnd))
}`

/** How long the board’s first rows take after the answer to the sign-in, with a warm cache, ms. */
export async function waitsForRows(browser: Browser, url: string): Promise<number[]> {
  const waits: number[] = []
  const page = await browser.newPage({ locale: 'zh-CN' })
  // Once more than it counts: the first visit fills the cache.
  for (let time = 0; time <= TIMES; time += 1) {
    // An answer on its way would bring the session back.
    await page.goto('about:blank')
    await page.context().clearCookies()
    await page.goto(`${url}/#/season_units`)
    await page.fill('input[name=username]', 'operator@example.test')
    await page.fill('input[name=password]', demo.password)
    await page.evaluate(WATCH)
    await page.click('button[type=submit]')
    await page.locator('tbody tr').first().waitFor()
    if (time > 0) waits.push(await page.evaluate<number>(WAITED))
  }
  await page.close()
  return waits
}
