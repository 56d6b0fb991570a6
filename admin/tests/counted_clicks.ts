import type { Page } from 'playwright-core'

/**
 * Counts the clicks on a page as its browser sees them, whatever the test does to make them. Call it before
 * the page is opened.
 */
export async function countedClicks(page: Page): Promise<() => number> {
  let count = 0
  await page.exposeFunction('countClick', () => void (count += 1))
  await page.addInitScript(() => {
    const { countClick } = globalThis as unknown as { countClick: () => void }
    addEventListener('click', ({ isTrusted }) => isTrusted && countClick(), { capture: true })
  })
  return () => count
}
