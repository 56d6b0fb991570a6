import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, overflow, PHONE, WIDE } from './page_checks.js'
import { PROOF_SCHOOL as SCHOOL } from './plant_proof.js'

const DECLARED = `update unit_progress set state = 'awaiting_feedback',
    facts = facts || '{"delivered": 4826, "batches": [{"no": 1, "count": 4826, "on": "2023-04-10",
      "dueOn": "2023-05-08", "start": "2023-04-10"}]}'::jsonb
  where track = 'main' and season_unit_id in (select season_units.id from season_units
    join units on units.id = unit_id where code = '${SCHOOL}')`

const dialog = (page: Page) => page.getByRole('dialog')

test.group('The feedback form in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  test('is printed by the coordinator with what is known, and looked at beside the page', async ({
    assert,
  }) => {
    const query = (sql: string) => browser.installation.stack.postgres!.query(sql, 'tucai')
    await query(DECLARED)
    const page = await browser.begin(SCHOOL, { viewport: WIDE })
    await page.getByRole('tab', { name: '校对' }).click()
    await page.getByRole('button', { name: '打印反馈表' }).click()
    await dialog(page).getByText('2024届，共 4826 人，全部照片确认无误').waitFor()
    assert.deepEqual(await barriers(page), [])
    await dialog(page).getByLabel('意见和建议').fill('照片质量很好')
    await dialog(page).getByRole('button', { name: '打印反馈表' }).click()
    const printed = page.getByRole('button', { name: /^第 \d+ 次打印$/ }).first()
    await printed.waitFor()
    await dialog(page).waitFor({ state: 'detached' })
    const name = await page.locator('h1').first().innerText()
    assert.deepEqual(await faultsOfWords(page, name, 'zh'), [])
    await printed.click()
    await page.locator('img[alt]').first().waitFor()
    assert.deepEqual(await barriers(page), [])
    const phone = { viewport: PHONE, hasTouch: true, isMobile: true }
    const small = await browser.begin(SCHOOL, { ...phone, locale: 'en' })
    await small.getByRole('tab', { name: 'Proofreading' }).tap()
    await small
      .getByRole('button', { name: /^Print no\. \d+$/ })
      .first()
      .waitFor()
    assert.deepEqual(await overflow(small), [])
    assert.deepEqual(await faultsOfWords(small, name, 'en'), [])
  })
})
