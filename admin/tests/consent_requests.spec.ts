import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, LOOKS, overflow, shoot, WIDE } from './page_checks.js'
import { plantSchool, SCHOOL } from './plant_school.js'

const TITLES = { zh: '撤回申请', en: 'Withdrawals' }

test.group('Requests of withdrawn consent in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
    await plantSchool(browser.installation)
  })
  group.each.teardown(() => browser.closePages())

  /** Requests of two students; their photos need not be there. */
  const plant = () =>
    browser.installation.stack.postgres!.query(
      `set session_replication_role = replica;
       delete from consent_requests;
       insert into consent_requests (season_unit_id, student_id, photo_id)
       select season_unit_id, students.id, gen_random_uuid() from students
         join season_units on season_units.id = season_unit_id join units on units.id = unit_id
         where code = '${SCHOOL.code}' and xh in ('10001', '10002')`,
      'tucai'
    )
  const rows = (page: Page) => page.locator('tbody tr, .RaList-content li')

  /** Answers the first request; a refusal with the first ground. */
  async function answer(page: Page, says: RegExp, ground?: string) {
    await rows(page).first().getByRole('button', { name: '答复', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(says).check()
    if (ground) {
      await dialog.getByRole('button', { name: '答复', exact: true }).click()
      await dialog.getByText('必填').waitFor()
      await dialog.getByRole('combobox', { name: '依据' }).click()
      await page.getByRole('option', { name: ground }).click()
    }
    const found = await barriers(page)
    await dialog.getByRole('button', { name: '答复', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    return found
  }

  test('the centre answers each once, a refusal with its ground, and reads what is left to do', async ({
    assert,
  }) => {
    await plant()
    const page = await browser.begin('operator', { viewport: WIDE })
    await page
      .getByRole('menuitem', { name: /^撤回申请/ })
      .filter({ hasText: '2' })
      .click()
    await rows(page).nth(1).waitFor()
    await shoot(page, 'consent_open')
    const ground = '学历电子注册属法定职责，为其所必需'
    assert.deepEqual(await answer(page, /^不同意/, ground), [])
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1)
    assert.deepEqual(await answer(page, /^同意/), [])
    await page.getByText('没有待答复的申请').waitFor()
    await page.getByRole('button', { name: '已答复', exact: true }).click()
    await rows(page).nth(1).waitFor()
    await page.getByText('学历电子注册属法定职责').waitFor()
    await page.getByText('照片已取出，图像清除').waitFor()
    assert.deepEqual(await faultsOfWords(page, TITLES.zh, 'zh'), [])
  }).timeout(120_000)

  for (const locale of ['zh', 'en'] as const)
    test(`fits phones and screens, for readers with any eyes (${locale})`, async ({ assert }) => {
      await plant()
      for (const look of LOOKS[locale]) {
        const page = await browser.begin('operator', { ...look, locale })
        await page.locator('h1').first().waitFor()
        await page.goto(`${browser.installation.url}/#/consent_requests`)
        await rows(page).nth(1).waitFor()
        assert.deepEqual(await overflow(page), [])
        assert.deepEqual(await barriers(page), [])
        assert.deepEqual(await faultsOfWords(page, TITLES[locale], locale), [])
        await shoot(page, `consent_${locale}_${look.viewport.width}`)
      }
    }).timeout(120_000)
})
