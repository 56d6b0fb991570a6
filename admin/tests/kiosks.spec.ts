import { test } from '@japa/runner'
import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, foreignTexts, LOOKS, overflow, type Locale } from './page_checks.js'
import { plantSchool, SCHOOL, TEACHER } from './plant_school.js'

test.group('Devices of fixed points in the console', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
    await plantSchool(browser.installation)
  })
  group.each.teardown(() => browser.closePages())

  const kiosks = async (login: string, options = {}) => {
    const page = await browser.begin(login, options)
    await page.goto(`${browser.installation.url}/#/kiosks`)
    return page
  }
  const dialog = (page: Page) => page.getByRole('dialog')
  const choose = async (page: Page, label: string, option: string) => {
    await dialog(page).getByLabel(label).click()
    await page.getByRole('option', { name: option }).click()
  }
  const open = async (page: Page, name: string, schoolClass?: string) => {
    await page.getByRole('button', { name: '开放设备' }).click()
    await dialog(page).getByLabel('名称').fill(name)
    if (schoolClass) await choose(page, '班级', schoolClass)
    await dialog(page).getByRole('button', { name: '开放设备' }).click()
    await dialog(page).getByRole('img', { name: '拍摄设备的二维码' }).waitFor()
  }

  test('are opened by a school, whose address is shown once and lets a device in, and closed there', async ({
    assert,
  }) => {
    const name = `东门${randomInt(1e6)}`
    const page = await kiosks(SCHOOL.code)
    await open(page, name)
    const address = await dialog(page).locator('p').last().innerText()
    assert.match(address, /\/capture\/#kiosk=tcd_[\w-]{43}$/)
    const token = address.split('=')[1]!
    const ask = () =>
      fetch(`${browser.installation.url}/api/kiosk`, {
        headers: { authorization: `Bearer ${token}` },
      })
    assert.equal((await ask()).status, 200)
    await dialog(page).getByRole('button', { name: '设备已打开' }).click()
    const row = page.locator('tbody tr', { hasText: name })
    await row.getByText('开放中').waitFor()
    await row.getByText('全校').waitFor()
    assert.notInclude(await page.content(), token)
    await row.getByRole('button', { name: '关闭设备' }).click()
    await dialog(page).getByRole('button', { name: '关闭设备' }).click()
    await row.getByText('已关闭').waitFor()
    assert.equal((await ask()).status, 401)
  })

  test('need a class of somebody who does not reach the whole school', async () => {
    const page = await kiosks(TEACHER.login)
    await page.getByRole('button', { name: '开放设备' }).click()
    await dialog(page).getByLabel('名称').fill('我班')
    await dialog(page).getByRole('button', { name: '开放设备' }).click()
    await dialog(page).getByText('必填').first().waitFor()
    await choose(page, '班级', TEACHER.of)
    await dialog(page).getByRole('button', { name: '开放设备' }).click()
    await dialog(page).getByRole('img', { name: '拍摄设备的二维码' }).waitFor()
  })

  test('know whose class has watched the film together: for how many of how many it counts', async () => {
    const page = await kiosks(SCHOOL.code)
    await page.getByRole('button', { name: '登记集体观看' }).click()
    await choose(page, '班级', TEACHER.of)
    await dialog(page).getByRole('button', { name: '登记', exact: true }).click()
    await page.getByText(/已登记 \d+ 人，班级名单共 \d+ 人/).waitFor()
  })

  for (const locale of ['zh', 'en'] as const satisfies Locale[])
    for (const { viewport, colorScheme } of LOOKS[locale])
      test(`look right in ${locale} at ${viewport.width}, ${colorScheme}`, async ({ assert }) => {
        const page = await kiosks(SCHOOL.code, { locale, viewport, colorScheme })
        await page
          .locator('h1')
          .filter({ hasText: { zh: '固定拍摄点', en: 'Kiosks' }[locale] })
          .waitFor()
        await page.locator('section').nth(1).waitFor()
        const fits = async (what: string) => {
          if (process.env.SHOTS)
            await page.screenshot({
              path: `${process.env.SHOTS}/console_${what}_${locale}_${viewport.width}.png`,
              fullPage: true,
            })
          assert.deepEqual(await foreignTexts(page, locale), [])
          assert.deepEqual(await overflow(page), [])
          assert.deepEqual(await barriers(page), [])
        }
        await fits('kiosks')
        const label = { zh: '开放设备', en: 'Open a device' }[locale]
        await page.getByRole('button', { name: label }).click()
        await dialog(page).waitFor()
        await fits('open')
        await dialog(page).getByLabel({ zh: '名称', en: 'Name' }[locale]).fill('1')
        await dialog(page).getByRole('button', { name: label }).click()
        await dialog(page).getByRole('img').waitFor()
        await fits('shown')
      })
})
