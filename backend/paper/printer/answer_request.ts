import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { HTTPRequest, Page } from 'puppeteer-core'

/** Where a paper stands: a name that no resolver knows. */
export const ORIGIN = 'http://paper.invalid'

/** Of which a subset goes into each PDF. Chinese names that it has not are drawn with the fonts of the machine. */
const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
const FONT_PATH = '/paper.ttf'

const POLICY = "default-src 'none'; font-src 'self'; style-src 'unsafe-inline'; form-action 'none'"

interface Answer {
  body: Buffer
  contentType: string
}

async function answerAt(path: string, html: string): Promise<Answer | null> {
  if (path === '/') return { body: Buffer.from(html), contentType: 'text/html; charset=utf-8' }
  if (path !== FONT_PATH) return null
  const body = await readFile(fileURLToPath(import.meta.resolve(FONT)))
  return { body, contentType: 'font/ttf' }
}

async function answer(request: HTTPRequest, html: string, onFault: (error: unknown) => void) {
  try {
    const { origin, pathname } = new URL(request.url())
    const found =
      origin === ORIGIN && request.method() === 'GET' && (await answerAt(pathname, html))
    if (!found) return await request.abort('blockedbyclient')
    const headers = { 'content-security-policy': POLICY, 'access-control-allow-origin': ORIGIN }
    await request.respond({ status: 200, headers, ...found })
  } catch (error) {
    // A page without its font is no paper.
    onFault(error)
    await request.abort('failed').catch(() => {})
  }
}

/** Answers a page with this text and the font of papers: nothing goes into a network, and no script runs. */
export async function answerFrom(
  page: Page,
  html: string,
  onFault: (error: unknown) => void
): Promise<void> {
  await page.setJavaScriptEnabled(false)
  await page.setRequestInterception(true)
  page.on('request', (request) => void answer(request, html, onFault))
}
