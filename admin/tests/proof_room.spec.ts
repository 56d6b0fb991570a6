import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, overflow, PHONE, WIDE } from './page_checks.js'
import { plantProof, PROOF_SCHOOL, PROOF_TEACHER } from './plant_proof.js'

const SHEET = {
  name: '核对表.pdf',
  mimeType: 'application/pdf',
  buffer: readFileSync('backend/tests/documents/feedback_form.pdf'),
}

const cards = (page: Page) => page.getByRole('option')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const inHand = (page: Page) => page.locator('[role=option][aria-selected=true]')

test.group('The proofreading room in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  const query = (sql: string) => browser.installation.stack.postgres!.query(sql, 'tucai')

  test('a class teacher marks the own class by keys and confirms it; a change opens it again', async ({
    assert,
  }) => {
    const { id, name } = await plantProof(browser.installation)
    const page = await browser.begin(PROOF_TEACHER, { viewport: WIDE })
    await page.locator('h1').first().waitFor()
    const [own] = await query(`select id from classes where name = '${name}'`)
    await page.goto(`${browser.installation.url}/#/classes/${own!.id}/show`)
    await page.getByText('还有 3 张照片未校对 · 1 个班级未确认').waitFor()
    assert.deepEqual(await barriers(page), [])
    await page.getByRole('menuitem', { name: '校对' }).click()
    await page.getByText('尚未开始', { exact: true }).waitFor()
    assert.deepEqual(await barriers(page), [])
    assert.deepEqual(await faultsOfWords(page, '校对', 'zh'), [])
    await page.getByRole('link', { name }).click()
    await cards(page).nth(3).waitFor()
    await page.locator('[role=option] img').nth(2).waitFor()
    await page.keyboard.press('Control+1')
    await page.keyboard.press('1')
    await page.getByText('已校对 1/3').waitFor()
    await page.keyboard.press('3')
    await inHand(page).getByText('图像不符').waitFor()
    await page.locator('input[name=remark]').fill('1 是别人')
    await page.locator('input[name=remark]').press('Enter')
    await inHand(page).getByText('1 是别人').waitFor()
    assert.deepEqual(await barriers(page), [])
    assert.equal(await button(page, '确认本班').isDisabled(), true)
    await page.locator('input[name=remark]').blur()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await button(page, /^无图像/).click()
    await inHand(page).getByText('无图像').first().waitFor()
    await button(page, '整班无误').click()
    await page.getByRole('dialog').getByRole('button', { name: '确认' }).click()
    await page.getByText('已校对 3/3').waitFor()
    await button(page, '确认本班').click()
    await page.getByText(`${PROOF_TEACHER} 已确认`).waitFor()
    const marks = await query(`select kind from proof_marks where superseded_at is null
      and season_unit_id = '${id}' order by kind`)
    assert.deepEqual(
      marks.map(({ kind }) => kind),
      ['no_image', 'right', 'right', 'wrong_image']
    )
    await page.keyboard.press('Home')
    await page.keyboard.press(' ')
    await page.getByRole('dialog').locator('img').waitFor()
    assert.deepEqual(await barriers(page), [])
    await page.keyboard.press('Escape')

    await query(`with item as (update batch_items set version = 2 where id in (
        select item_id from proof_marks where kind = 'wrong_image' and season_unit_id = '${id}')
        returning *)
      insert into item_versions select id, 2, item.season_unit_id, item.photo_id, product_digest, xh,
        class_id, masked_name, last_four, 'replaced', null from item
        join item_versions first on first.item_id = item.id and first.version = 1`)
    await page.getByText('需重新确认').or(page.getByText('请再校对')).first().waitFor()
    await button(page, '整班无误').waitFor()
  })

  test('on a phone the coordinator sees how far each class is, prints check sheets, and marks by touch', async ({
    assert,
  }) => {
    const { name } = await plantProof(browser.installation)
    const phone = { viewport: PHONE, hasTouch: true, isMobile: true }
    const page = await browser.begin(PROOF_SCHOOL, { ...phone, locale: 'en' })
    await page.getByText(/^3 photos left to proofread · /).waitFor()
    assert.deepEqual(await overflow(page), [])
    await page.getByTestId('proof-left').getByRole('link', { name: 'Proofread' }).tap()
    await page.getByText('Not begun').first().waitFor()
    assert.deepEqual(await overflow(page), [])
    await button(page, 'Print check sheets').tap()
    await page.getByText('The check sheet is ready (pages: 1, photos: 3).').waitFor()
    const download = page.waitForEvent('download')
    await button(page, 'Download the check sheet (PDF)').tap()
    const sheet = await download
    assert.match(sheet.suggestedFilename(), /^Check sheet.*\.pdf$/)
    assert.match(readFileSync(await sheet.path(), 'latin1'), /^%PDF/)
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await faultsOfWords(page, 'Proofreading', 'en'), [])
    await page.getByRole('link', { name }).tap()
    await button(page, /^Right/).tap()
    await page.getByText('1 of 3 proofread').waitFor()
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
  })

  test('the centre marks and confirms for a school by its signed sheet, and sends errata by its paper', async ({
    assert,
  }) => {
    const { id, name } = await plantProof(browser.installation)
    const page = await browser.begin('operator', { viewport: WIDE })
    await page.locator('h1').first().waitFor()
    await page.goto(`${browser.installation.url}/#/proof/${id}`)
    await page.getByRole('link', { name }).click()
    await page.getByText('校对由学校完成。').waitFor()
    assert.equal(await button(page, /^无误/).count(), 0)
    await page.locator('input[type=file]').setInputFiles(SHEET)
    await page.getByText('代学校登记，依据：').waitFor()
    await button(page, /^照片质量/).click()
    await inHand(page).getByText('照片质量').waitFor()
    await button(page, '纸质确认').click()
    await page.getByText('已按纸质核对表确认').waitFor()
    assert.deepEqual(await barriers(page), [])
    assert.deepEqual(await faultsOfWords(page, name, 'zh'), [])

    await page.goto(`${browser.installation.url}/#/errata/${id}?stand=draft`)
    await button(page, '提交勘误').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('学校的书面材料').waitFor()
    await dialog.getByText(/1 条/).first().waitFor()
    await dialog.getByRole('button', { name: '提交' }).click()
    await dialog.getByText('必填').first().waitFor()
    assert.deepEqual(await barriers(page), [])
  })
})
