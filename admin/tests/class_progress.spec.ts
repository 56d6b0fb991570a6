import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, foreignTexts, overflow, PHONE, WIDE } from './page_checks.js'
import { CLASS_TEACHER, plantProgress, PROGRESS_SCHOOL } from './plant_progress.js'

test.group('How far a class and its school are, in a browser', (group) => {
  let browser: ConsoleBrowser
  let unitId: string
  group.setup(async () => {
    browser = await consoleBrowser()
    unitId = (await plantProgress(browser.installation)).id
    return () => browser.closePages()
  })

  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: true })

  test('a class teacher sees three counts on a phone, copies the reminder, and marks two at once', async ({
    assert,
  }) => {
    const page = await browser.begin(CLASS_TEACHER, {
      viewport: PHONE,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    for (const count of [/^3\s*已采$/, /^1\s*需重拍$/, /^2\s*未拍$/])
      await button(page, count).waitFor()
    await button(page, '复制群提醒').click()
    await page.getByText('已复制').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.include(copied, '还有 3 名同学需要到采集点拍照：赵*、王*、周*华。')
    // The class has a number in its name.
    assert.notMatch(copied.replace('软件2001', ''), /重置|\d{4,}|123X/)

    for (const name of ['王* 5', '周*华 6']) await page.getByLabel(`勾选${name}`).check()
    await button(page, '登记缺拍').click()
    await page.getByRole('dialog').getByRole('radio', { name: '参军' }).check()
    await button(page, '登记').click()
    await page.getByText('缺拍：参军').nth(1).waitFor()
    await page.getByText('还有 1 名同学需要到采集点拍照：赵*。').waitFor()
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    for (const name of ['王* 5', '周*华 6']) await page.getByLabel(`勾选${name}`).check()
    await button(page, '取消缺拍登记').click()
    await page.getByText('缺拍：参军').first().waitFor({ state: 'detached' })
  })

  test('where nothing may be copied, the reminder is marked', async ({ assert }) => {
    const page = await browser.begin(CLASS_TEACHER, { viewport: PHONE })
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await button(page, '复制群提醒').click()
    await page.getByText('文字已选中').waitFor()
    assert.include(await page.evaluate(() => String(getSelection())), '【毕业生图像采集】软件2001')
  })

  test('its school sees why students are missing, with sums that are those of the header, in both languages', async ({
    assert,
  }) => {
    const page = await browser.signIn(PROGRESS_SCHOOL, { viewport: WIDE })
    await page.goto(`${browser.installation.url}/#/season_units/${unitId}/show/progress`)
    await page.getByRole('heading', { name: '缺采原因' }).waitFor()
    await page.getByRole('img', { name: /已采：3/ }).waitFor()
    const [colleges, classes] = await page.getByRole('row', { name: /^合计/ }).allInnerTexts()
    for (const sums of [colleges!, classes!])
      assert.deepEqual(sums.match(/\d+/g), ['6', '3', '3', '0', '0', '1', '0', '3'])
    await button(page, '缺采原因').last().click()
    await page.getByRole('columnheader', { name: '未说明' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, /导出进度表/).click(),
    ])
    assert.match(download.suggestedFilename(), /^采集进度-.*\.xlsx$/)
    assert.deepEqual(await overflow(page), [])

    await button(page, 'English').click()
    await page.getByRole('heading', { name: 'Why students are missing' }).waitFor()
    assert.deepEqual(await foreignTexts(page, 'en'), [])
    await page.getByRole('link', { name: '软件2001', exact: true }).click()
    await button(page, 'Copy the reminder').waitFor()
    assert.match(await page.title(), /^软件2001/)
    assert.deepEqual(await foreignTexts(page, 'en'), [])
  })

  test('its school sees the same on a phone', async ({ assert }) => {
    const page = await browser.signIn(PROGRESS_SCHOOL, { viewport: PHONE })
    await page.goto(`${browser.installation.url}/#/season_units/${unitId}/show/progress`)
    await page.getByText('已采 3/6').first().waitFor()
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    await page.getByRole('link', { name: '软件2001', exact: true }).click()
    await button(page, '复制群提醒').waitFor()
  })
})
