import type { Assert } from '@japa/assert'
import { test } from '@japa/runner'
import { ownPhotoBrowser, type ConsoleBrowser } from '../../admin/tests/console_browser.js'
import { barriers, overflow, PHONE } from '../../admin/tests/page_checks.js'
import { classOf, FixedPoint, KioskPage } from './kiosk_page.js'
import { frameOf } from './phone_camera.js'
import { assertNoTrace } from './traces.js'

/** After which whoever has typed something is taken for gone. */
const FORGOTTEN_MS = 31_000

const NAMED = `update season_policies set sourced = jsonb_set(sourced, '{identity,value}', '"real_name"')`

test.group('A device of a fixed point in a season without codes', (group) => {
  let browser: ConsoleBrowser
  let point: FixedPoint
  group.setup(async () => {
    browser = await ownPhotoBrowser()
    point = await FixedPoint.at(browser)
    await point.sql(NAMED)
    return () => browser.end()
  })

  async function prepared(count: number) {
    const students = classOf(count)
    const classId = await point.list(students)
    await point.prepare(classId)
    const [one, ...others] = students as [(typeof students)[number], ...typeof students]
    return { one, others, ...(await point.open(classId)) }
  }
  const fits = async ({ page }: KioskPage, name: string, assert: Assert) => {
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/kiosk_${name}.png`, fullPage: true })
    assert.deepEqual(await overflow(page), [], name)
    assert.deepEqual(await barriers(page), [], name)
  }

  test('photographs student after student by number and last four, and keeps and shows nothing of any', async ({
    assert,
  }) => {
    const { one, others, token } = await prepared(2)
    const device = await KioskPage.open(point, token)
    const { scan, kiosk } = device.words
    await device.called(one.xm)
    await device.page.getByText(kiosk.xhEnd(one.xh.slice(-3))).waitFor()
    await device.waitingByName()
    assert.equal(await device.page.locator('video').count(), 0)
    assert.equal(await device.page.getByText(kiosk.scan).count(), 0)
    await fits(device, 'named_waiting', assert)
    for (const field of ['xh', 'lastFour'] as const) {
      assert.equal(await device.field(field).getAttribute('autocomplete'), 'off')
      assert.equal(await device.field(field).getAttribute('inputmode'), 'none')
    }
    for (const [place, student] of [one, ...others].entries()) {
      await device.name(student)
      await device.page.locator('.student').getByText(student.xm, { exact: true }).waitFor()
      // Whoever looks on could come in by them later.
      assert.notInclude(await device.page.content(), student.zjhm)
      await device.photograph(await frameOf(place + 1))
      await device.press(kiosk.done)
      await device.waitingByName()
      await device.page.getByText(kiosk.counts(place + 1, 2)).waitFor()
      await assertNoTrace(device.page, student, assert)
    }
    await device.press(scan.name.open)
    await device.page.getByText(kiosk.byName.missing).waitFor()
    await device.end()
  }).timeout(240_000)

  test('clears what was typed at once, also where it was wrong, and takes letters and corrections', async ({
    assert,
  }) => {
    const { one, token } = await prepared(1)
    const device = await KioskPage.open(point, token, { viewport: PHONE, colorScheme: 'dark' })
    await device.waitingByName()
    await device.press(device.words.frame.switchLanguage)
    const english = device.in('en')
    await english.waitingByName()
    await fits(english, 'named_waiting_360_en', assert)
    await english.name({ ...one, zjhm: '999X' })
    await device.page.getByRole('alert').waitFor()
    for (const field of ['xh', 'lastFour'] as const)
      assert.equal(await english.field(field).inputValue(), '')
    await fits(english, 'named_refused_360_en', assert)
    const { kiosk, scan } = english.words
    await english.press(kiosk.byName.letters)
    assert.equal(await english.field('xh').getAttribute('inputmode'), 'text')
    await english.field('xh').fill(`${one.xh}7`)
    await english.press(kiosk.byName.erase)
    await english.type('lastFour', one.zjhm)
    await english.press(scan.name.open)
    await device.page.locator('.student').getByText(one.xm, { exact: true }).waitFor()
    await device.end()
  }).timeout(120_000)

  test('forgets what somebody has typed who went away', async ({ assert }) => {
    const { one, token } = await prepared(1)
    const device = await KioskPage.open(point, token, { isClocked: true })
    await device.waitingByName()
    await device.type('xh', one.xh)
    await device.type('lastFour', one.zjhm)
    assert.equal(await device.field('xh').inputValue(), one.xh)
    await device.page.clock.fastForward(FORGOTTEN_MS)
    await device.page.waitForFunction(() =>
      [...document.querySelectorAll('input')].every(({ value }) => value === '')
    )
    await device.press(device.words.scan.name.open)
    await device.page.getByText(device.words.kiosk.byName.missing).waitFor()
    await device.page.clock.fastForward(FORGOTTEN_MS)
    await device.page.getByText(device.words.kiosk.byName.missing).waitFor({ state: 'detached' })
    await device.end()
  }).timeout(120_000)
})
