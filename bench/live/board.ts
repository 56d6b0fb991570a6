import { coordinatorEmail, demo } from '#backend/demo/demo_season'
import type { Page } from 'playwright-core'
import { setTimeout as sleep } from 'node:timers/promises'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { launchBrowser } from '../../bin/stack/browser.js'

const IDLE_MS = 60_000
/** A board has come to rest when it has asked for nothing for so long. */
const AT_REST_MS = 5_000
const SCHOOLS = demo.units.slice(0, 9)

/** Opens the board of the centre in a browser. */
export async function openBoard(url: string) {
  const browser = await launchBrowser()
  const page = await browser.newPage({ locale: 'zh-CN' })
  await page.goto(`${url}/#/season_units`)
  await page.fill('input[name=username]', 'operator@example.test')
  await page.fill('input[name=password]', demo.password)
  await page.click('button[type=submit]')
  await page.locator('tbody tr').first().waitFor()
  return { page, close: () => browser.close() }
}

/** How many requests an open board sends in a minute in which nothing happens. */
export async function idleRequests(page: Page) {
  let count = 0
  let lastAt = performance.now()
  page.on('request', () => {
    count += 1
    lastAt = performance.now()
  })
  while (performance.now() - lastAt < AT_REST_MS) await sleep(200)
  const before = count
  await sleep(IDLE_MS)
  return count - before
}

/** Dates inside the school's window. */
const setupOf = (region: string) => {
  const { firstDay } = demo.regions.find(({ name }) => name === region)!
  return {
    window: { firstDay, lastDay: firstDay, ...demo.hours },
    payer: 'school',
    setup: {
      notice: '请按时参加',
      contactName: '测试老师',
      contactPhone: '025-00000000',
      mailingAddress: '测试路 1 号',
    },
  }
}

/** How long from the answer of an act at another web process until the board shows it, ms. */
export async function waitsForActs(page: Page, actUrl: string) {
  const waits: number[] = []
  for (const { code, name, region } of SCHOOLS) {
    const school = await ConsoleSession.signIn(actUrl, coordinatorEmail(code), demo.password)
    const { data: units } = await school.get('/api/season_units')
    // With its further campuses alone: its next due date would move it to another page.
    await page.locator('input[name=text]').fill(name)
    const row = page.locator('tbody tr', { has: page.getByText(name, { exact: true }) })
    await row.waitFor()
    await school.act(units[0].id, 'saveSetup', setupOf(region))
    const begun = performance.now()
    await row.getByText('已排期').waitFor()
    waits.push(performance.now() - begun)
  }
  return waits
}
