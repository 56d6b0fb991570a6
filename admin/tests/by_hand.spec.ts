import { test } from '@japa/runner'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, overflow, PHONE, WIDE } from './page_checks.js'
import { plantMisfit } from './plant_misfit.js'

const dialog = (page: Page) => page.getByRole('dialog')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test.group('A finished picture by hand in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  /** Drags what is at the middle of the frame by so many pixels. */
  async function drag(page: Page, x: number, y: number) {
    const box = (await dialog(page).getByRole('application').boundingBox())!
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + x, from.y + y, { steps: 5 })
    await page.mouse.up()
  }

  test('a reviewer drags the frame, is told what does not fit, cuts it right, and later brings an own one', async ({
    assert,
  }) => {
    const { installation } = browser
    const { id } = await plantMisfit(installation)
    const page = await browser.begin('reviewer', { viewport: WIDE, colorScheme: 'dark' })
    await page.goto(`${installation.url}/#/photos/${id}/show?by_hand=1`)
    const frame = dialog(page).getByRole('application')
    await frame.waitFor()
    await dialog(page).getByText('眼睛距上边沿 312.4（200–300）').waitFor()
    const eyes = dialog(page).getByText(/眼睛：\d+（200–300 像素）$/)
    const begun = await eyes.innerText()
    assert.deepEqual(await barriers(page), [])
    assert.deepEqual(await faultsOfWords(page, '', 'zh'), [])
    await drag(page, -60, 0)
    await dialog(page)
      .getByText(/偏离中线：\d+（0–24 像素）（超出范围）/)
      .waitFor()
    await button(page, '按取景框制作').click()
    await dialog(page)
      .getByText(/成片没有更换。.*偏离中线/)
      .waitFor()
    await button(page, '回到起始位置').click()
    await frame.focus()
    await page.keyboard.press('Shift+ArrowDown')
    await dialog(page).getByText(begun).waitFor({ state: 'detached' })
    await page.keyboard.press('Shift+ArrowUp')
    await dialog(page).getByText(begun).waitFor()
    await page.keyboard.press('+')
    await page.keyboard.press('-')
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/hand_wide.png` })
    await button(page, '按取景框制作').click()
    await dialog(page).waitFor({ state: 'detached' })
    await page.getByText(/成片第 1 版：手工裁剪/).waitFor()
    await page.getByRole('img', { name: '成片' }).waitFor()

    const [{ product_key: key }] = (await installation.stack.postgres!.query(
      `select product_key from photos where id = '${id}'`,
      'tucai'
    )) as [{ product_key: string }]
    const buffer = await readFile(join(installation.env.OBJECT_STORE_FOLDER!, key))
    const mobile = { viewport: PHONE, hasTouch: true, isMobile: true }
    const phone = await browser.begin('reviewer', { ...mobile, locale: 'en' })
    await phone.goto(`${installation.url}/#/photos/${id}/show`)
    await button(phone, 'Finish the picture by hand').tap()
    await dialog(phone).getByRole('application').waitFor()
    assert.deepEqual(await overflow(phone), [])
    assert.deepEqual(await barriers(phone), [])
    await button(phone, 'Back to automatic').waitFor()
    if (process.env.SHOTS) await phone.screenshot({ path: `${process.env.SHOTS}/hand_phone.png` })
    const file = { name: 'own.jpg', mimeType: 'image/jpeg', buffer }
    await dialog(phone).locator('input[type=file]').setInputFiles(file)
    await phone.getByText(/Picture, version 2: made elsewhere/).waitFor()
  })
})
