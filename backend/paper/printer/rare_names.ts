import type { Browser } from 'puppeteer-core'
import { answerFrom, ORIGIN } from './answer_request.js'
import { PAPER_STYLE } from './paper_style.js'

/** A character of names that is in the fonts of the machine only. */
const RARE = '𠮷'
const PROBE = `<!doctype html><html lang="zh-CN"><style>${PAPER_STYLE}</style><p>${RARE}</p></html>`

/**
 * Does the machine have a Chinese font for rare names? Chromium says with which fonts it draws them: without one, with
 * the empty box of the paper's own.
 */
export async function drawsRareNames(browser: Browser): Promise<boolean> {
  const page = await browser.newPage()
  try {
    await answerFrom(page, PROBE, () => {})
    await page.goto(`${ORIGIN}/`, { waitUntil: 'load' })
    // Before its own font is there, a paper draws everything with those of the machine.
    await page.evaluate('document.fonts.ready.then(() => true)')
    const session = await page.createCDPSession()
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'p',
    })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    return fonts.length > 0 && fonts.every(({ isCustomFont }) => !isCustomFont)
  } finally {
    await page.close()
  }
}
