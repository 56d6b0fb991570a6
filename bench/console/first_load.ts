import type { Browser, Page } from 'playwright-core'
import { gzipSync } from 'node:zlib'

const CODE = ['document', 'script', 'stylesheet']

/** Counts what a page loads of documents, scripts and styles, in kB as gzip packs them. */
export function countLoaded(page: Page) {
  const bodies: Promise<number>[] = []
  page.on('response', (response) => {
    if (!CODE.includes(response.request().resourceType())) return
    bodies.push(response.body().then((body) => gzipSync(body).length))
  })
  return async () => (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0) / 1_000
}

interface Visit {
  url: string
  login: string
  password: string
  /** What stands on the first page behind the sign-in. */
  arrived: string
}

/** kB loaded until the sign-in page stands, and until the first page behind it does. */
export async function measureFirstLoad(browser: Browser, visit: Visit) {
  const page = await browser.newPage({ locale: 'zh-CN' })
  const loaded = countLoaded(page)
  await page.goto(visit.url)
  await page.locator('input[name=username]').waitFor()
  await page.waitForLoadState('networkidle')
  const signIn = await loaded()
  await page.fill('input[name=username]', visit.login)
  await page.fill('input[name=password]', visit.password)
  await page.click('button[type=submit]')
  await page.locator(visit.arrived).first().waitFor()
  const first = await loaded()
  await page.close()
  return { signIn, first }
}
