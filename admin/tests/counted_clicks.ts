import type { Page } from 'playwright-core'

/**
 * Counts the clicks on a page as its browser sees them, whatever the test does to make them: each press once, also on a
 * label, whose click its field gets as well. Call it before the page is opened.
 */
export async function countedClicks(page: Page): Promise<() => number> {
  let count = 0
  await page.exposeFunction('countClick', () => void (count += 1))
  await page.addInitScript(() => {
    const { countClick } = globalThis as unknown as { countClick: () => void }
    addEventListener('pointerdown', ({ isTrusted }) => isTrusted && countClick(), { capture: true })
  })
  return () => count
}
