import type { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { spokenWords } from './spoken_words.js'

export type Locale = 'zh' | 'en'

export const WIDE = { width: 1440, height: 900 }
export const PHONE = { width: 360, height: 780 }

/**
 * How a page is looked at in each language. Its width depends on words and not on colours, its colours
 * on the scheme and not on words: so each is held on each screen, by day and by night.
 */
export const LOOKS = {
  zh: [
    { viewport: WIDE, colorScheme: 'light' },
    { viewport: PHONE, colorScheme: 'dark' },
  ],
  en: [
    { viewport: WIDE, colorScheme: 'dark' },
    { viewport: PHONE, colorScheme: 'light' },
  ],
} as const

/** A person of the demo who is called like a role, and subjects of letters, listed in both languages. */
const NAMES = ['中心管理员', '采集开始', 'Capture begins', 'Choose a new password']

/** Whole texts that only the other catalogue has. */
const isForeign = (text: string, locale: Locale) =>
  !NAMES.includes(text) &&
  spokenWords[locale === 'zh' ? 'en' : 'zh'].has(text) &&
  !spokenWords[locale].has(text)

/** A text key that no catalogue has, as react-admin shows it. */
const isKey = (text: string) => /^[a-z_]+(\.[a-z_]+)+$/i.test(text)

/** Every text of the page, and the names that are read aloud or shown on hover. */
const textsOnPage = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.push(element.getAttribute(name) ?? '')
    return [document.title, ...texts].map((text) => text.trim()).filter(Boolean)
  })

/** Texts of the page that are not in its language. */
export async function foreignTexts(page: Page, locale: Locale): Promise<string[]> {
  const texts = await textsOnPage(page)
  return texts.filter((text) => isForeign(text, locale) || isKey(text) || /react admin/i.test(text))
}

/** How long a page may take to lay itself out anew for another screen. */
const LAYOUT_MS = 10_000

/** By how many pixels the page stays wider than the screen, and what reaches out of it. */
export async function overflow(page: Page): Promise<string[]> {
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth
  await page.waitForFunction(fits, null, { timeout: LAYOUT_MS }).catch(() => {})
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const beyond = document.documentElement.scrollWidth - width
    if (beyond <= 0) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .slice(0, 5)
      .map(
        (element) => `${beyond} px too wide: <${element.localName} class="${element.className}">`
      )
  })
}

/** A picture of the page for a look at it, where a folder for them is named. */
export async function shoot(page: Page, name: string) {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

const ofBuilder = createRequire(import.meta.resolve('@axe-core/playwright'))
const AXE = readFileSync(ofBuilder.resolve('axe-core/axe.min.js'), 'utf8')
interface Axe {
  run(options: { resultTypes: ['violations'] }): ReturnType<AxeBuilder['analyze']>
}

/** Colours that are still fading into others have a contrast of neither. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(passing.map(({ finished }) => finished))
  })

/**
 * What axe finds that keeps somebody from using the page. Only that leaves the browser: all results of a page
 * would take longer to hand over than to find. The console has no frames.
 */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  await atRest(page)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 300)).join('\n')}`)
  })
}

/** What is wrong with the words of a page, and with its name in the browser. */
export async function faultsOfWords(page: Page, title: string, locale: Locale): Promise<string[]> {
  const name = await page.title()
  const isNamed = name.includes(title) && name.endsWith(locale === 'zh' ? ' · 图采季' : ' · Tucai')
  const foreign = (await foreignTexts(page, locale)).map((text) => `other language: ${text}`)
  return isNamed ? foreign : [`called “${name}”`, ...foreign]
}
