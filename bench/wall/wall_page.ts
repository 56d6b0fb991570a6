import { demo } from '#backend/demo/demo_season'
import type { Page } from 'playwright-core'
import { setTimeout as sleep } from 'node:timers/promises'
import { launchBrowser } from '../../bin/stack/browser.js'
import { taskTimes } from './task_times.js'

const PAGE = 100
/** A hand that looks before it decides. */
const BETWEEN_MS = 300
const VIEWPORT = { width: 1_440, height: 900 }

/** In the page, before it begins: keeps long tasks and all fetches, also those of thumbnails. */
const WATCH = `{
  globalThis.longTasks = []
  performance.setResourceTimingBufferSize(20_000)
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration })
  }).observe({ type: 'longtask' })
}`

/** In the page: how long from the next key until another photo is in hand and its picture is painted, ms. */
const NEXT_SHOWN = `{
  const inHand = () => document.querySelector('[role=option][aria-selected=true]')
  globalThis.nextShown = new Promise((shown) => {
    addEventListener('keydown', ({ timeStamp }) => {
      const before = inHand().id
      const look = () => {
        const picture = inHand()?.querySelector('img')
        const isShown = inHand()?.id !== before && picture?.complete && picture.naturalWidth > 0
        if (!isShown) return requestAnimationFrame(look)
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => shown(performance.now() - timeStamp)
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    }, { once: true, capture: true })
  })
  // Otherwise the promise would be the value, and would be waited for.
  undefined
}`

/**
 * At 60 frames a second 2,400 px in one, some 60 photos: three screens, faster than anybody looks at pictures. A notch
 * of a wheel is 120 px, but a browser spreads it over several frames.
 */
const STEP = 40

/** In the page: scrolls the wall to the end of what is loaded; then the long tasks meanwhile. */
const SCROLL = `(async () => {
  const wall = document.querySelector('[role=listbox]')
  const steps = Math.ceil((wall.scrollHeight - wall.clientHeight) / ${STEP})
  const begun = performance.now()
  for (let step = 1; step <= steps; step += 1) {
    wall.scrollTop = step * ${STEP}
    await new Promise(requestAnimationFrame)
  }
  await new Promise((done) => setTimeout(done, 500))
  return longTasks.filter(({ startTime }) => startTime >= begun).map(({ duration }) => duration)
})()`

const THUMBNAILS = `performance.getEntriesByType('resource')
  .filter(({ name }) => name.endsWith('/thumbnail')).map(({ duration }) => duration)`

/** Opens the wall of the centre and loads so many photos. */
async function openWall(page: Page, url: string, photos: number) {
  let loaded = 0
  page.on('response', (answer) => {
    if (answer.url().includes('/api/wall?')) loaded += PAGE
  })
  await page.goto(`${url}/#/photos/wall?chip=awaiting`)
  await page.fill('input[name=username]', 'reviewer@example.test')
  await page.fill('input[name=password]', demo.password)
  await page.click('button[type=submit]')
  await page.locator('[role=option] img').first().waitFor()
  while (loaded < photos) {
    await page.keyboard.press('End')
    await sleep(BETWEEN_MS)
  }
  await page.keyboard.press('Home')
  await page.locator('[role=option][aria-selected=true] img').waitFor()
}

/**
 * How the wall of the centre answers a hand in a browser, with so many photos loaded.
 * @returns ms from a decision to the next picture, of long tasks while all of it is scrolled, of
 * the work of each task meanwhile, and of thumbnails
 */
export async function measureWallPage(url: string, photos: number, times: number) {
  const browser = await launchBrowser()
  const page = await browser.newPage({ locale: 'zh-CN', viewport: VIEWPORT })
  await page.addInitScript(WATCH)
  await openWall(page, url, photos)
  const decisions: number[] = []
  for (let time = 0; time < times; time += 1) {
    await sleep(BETWEEN_MS)
    await page.evaluate(NEXT_SHOWN)
    await page.keyboard.press('a')
    decisions.push(await page.evaluate<number>('nextShown'))
  }
  let longTasks: number[] = []
  const work = await taskTimes(page, async () => {
    longTasks = await page.evaluate<number[]>(SCROLL)
  })
  const thumbnails = await page.evaluate<number[]>(THUMBNAILS)
  await browser.close()
  return { decisions, longTasks, work, thumbnails }
}
