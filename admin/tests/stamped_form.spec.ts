import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { drawScan } from '../../backend/tests/drawn_scans/draw_scan.js'
import { secondConsoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { countedClicks } from './counted_clicks.js'
import { barriers, faultsOfWords, overflow, PHONE, WIDE } from './page_checks.js'
import { plantProofreading } from './plant_papers.js'

const SCHOOL = '90009'

/** From the declaration to the second form, one returned. */
const MAX_CLICKS = 12

const dialog = (page: Page) => page.getByRole('dialog')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** A picture of the stamped form by scanner, or of one that was not stamped. */
async function scanOf(code: string, mark: 'seal' | 'nothing') {
  const { jpeg } = await drawScan({ mark, tokens: [`tc1.${code}`], skew: 1, seed: 11 })
  return { name: `反馈表-${mark}.jpg`, mimeType: 'image/jpeg', buffer: jpeg }
}

test.group('The stamped form in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    // A school whose photos nobody else plants: its counts are typed.
    browser = await secondConsoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  test('goes from declared to accepted, returned once, in few clicks of the coordinator', async ({
    assert,
  }) => {
    const { unitId, school } = await plantProofreading(browser.installation, SCHOOL)
    const name = (await school.get(`/api/season_units/${unitId}`)).data.unit.name
    const page = await browser.begin(SCHOOL, { viewport: WIDE })
    const clicks = await countedClicks(page)
    await page.goto(`${browser.installation.url}/#/season_units/${unitId}/show/proof`)
    await page.reload()
    await button(page, '校对完成').click()
    await dialog(page).getByRole('button', { name: '提交', exact: true }).click()
    await dialog(page).waitFor({ state: 'detached' })
    await button(page, '打印反馈表').click()
    await dialog(page).getByLabel('照片质量评价').waitFor()
    await dialog(page).getByRole('button', { name: '打印反馈表' }).click()
    await page.getByRole('button', { name: '第 1 次打印' }).waitFor()
    const { data: prints } = await school.get(`/api/season_units/${unitId}/form_prints`)
    const code = prints[0].code as string

    const send = async (mark: 'seal' | 'nothing') => {
      await button(page, '提交反馈表').click()
      const file = await scanOf(code, mark)
      await dialog(page).locator('input[type=file]').setInputFiles(file)
      await dialog(page).getByText('这是本校第 1 次打印的表').waitFor()
      for (const rating of await dialog(page)
        .getByRole('radio', { name: '满意', exact: true })
        .all())
        await rating.click()
      await dialog(page).locator('[name=handler]').fill('王老师')
      assert.deepEqual(await barriers(page), [])
      await dialog(page).getByRole('button', { name: '提交', exact: true }).click()
      await dialog(page).waitFor({ state: 'detached' })
    }
    await send('nothing')

    const centre = await browser.begin('operator', { viewport: WIDE })
    await centre.goto(`${browser.installation.url}/#/feedback_forms`)
    await centre.getByRole('link', { name }).click()
    await centre.getByText('未发现红色圆形印章').waitFor()
    await centre.getByRole('img', { name: '反馈表第 1 页' }).waitFor()
    assert.deepEqual(await barriers(centre), [])
    assert.deepEqual(await faultsOfWords(centre, name, 'zh'), [])
    await centre.keyboard.press('r')
    await dialog(centre).getByRole('button', { name: '缺公章' }).click()
    await dialog(centre).getByRole('button', { name: '退回反馈表' }).click()
    await dialog(centre).waitFor({ state: 'detached' })

    await page.getByText('反馈表上没有学校公章').first().waitFor()
    await send('seal')
    assert.isAtMost(clicks(), MAX_CLICKS)

    await centre.goto(`${browser.installation.url}/#/feedback_forms/${unitId}`)
    await centre.getByText('第 1 页有红色圆形印章').waitFor()
    await centre.getByText('反馈表上没有学校公章').waitFor()
    await button(centre, '确认反馈表').click()
    await centre.getByText('已接受').first().waitFor()
    await centre.goto(`${browser.installation.url}/#/feedback_ratings`)
    await centre.getByRole('link', { name }).waitFor()
    assert.deepEqual(await barriers(centre), [])
    assert.deepEqual(await faultsOfWords(centre, '评价统计', 'zh'), [])
    const printing = await browser.begin('printing', { viewport: PHONE, locale: 'en' })
    await printing.goto(`${browser.installation.url}/#/feedback_forms`)
    await printing.getByText('No such page').first().waitFor()
    await page.getByText('已接受').first().waitFor()
    const small = await browser.begin('operator', { viewport: PHONE, locale: 'en' })
    await small.goto(`${browser.installation.url}/#/feedback_forms/${unitId}`)
    await small.getByText('Submission no. 2').waitFor()
    assert.deepEqual(await overflow(small), [])
    assert.deepEqual(await faultsOfWords(small, name, 'en'), [])
  })
    // What it does cannot be done twice.
    .retry(0)
    .timeout(240_000)
})
