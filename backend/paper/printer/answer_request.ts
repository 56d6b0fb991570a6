import { readFile } from 'node:fs/promises'
import type { HTTPRequest, Page } from 'puppeteer-core'
import { FONT_FILE } from './paper_font.js'

/** Where a paper stands: a name that no resolver knows. */
export const ORIGIN = 'http://paper.invalid'

const FONT_PATH = '/paper.ttf'

const POLICY = "default-src 'none'; font-src 'self'; style-src 'unsafe-inline'; form-action 'none'"

interface Answer {
  body: Buffer
  contentType: string
}

async function answerAt(path: string, html: string): Promise<Answer | null> {
  if (path === '/') return { body: Buffer.from(html), contentType: 'text/html; charset=utf-8' }
  if (path !== FONT_PATH) return null
  const body = await readFile(FONT_FILE)
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
