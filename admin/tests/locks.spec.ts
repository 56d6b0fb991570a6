import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, LOOKS, overflow, PHONE, shoot, WIDE } from './page_checks.js'
import { plantLocks } from './plant_locks.js'
import { plantSchool, SCHOOL, TEACHER } from './plant_school.js'

const TITLES = { zh: '锁定', en: 'Locks' }
/** What a list without locks says of them. */
const NONE = '没有被锁定的学生'

test.group('Locks in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
    await plantSchool(browser.installation)
  })
  group.each.teardown(() => browser.closePages())

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  const open = (page: Page) => page.goto(`${browser.installation.url}/#/locks`)
  const select = (page: Page, xh: string) =>
    page.getByRole('checkbox', { name: new RegExp(`${xh} `) })
  /** The rows of a table, or the cards of a phone. */
  const row = (page: Page, xh: string) =>
    page.locator('tbody tr, .RaList-content li', { hasText: `${xh} ` })

  /** Unlocks in the dialog that is open, with this reason. */
  async function unlock(page: Page, reason: string) {
    const dialog = page.getByRole('dialog')
    await dialog.getByText('解锁不等于照片合格').waitFor()
    await dialog.getByRole('textbox', { name: '理由' }).fill(reason)
    await dialog.getByRole('button', { name: '解锁', exact: true }).click()
  }

  test('a coordinator unlocks two students at once, with a reason, and reads why former locks ended', async ({
    assert,
  }) => {
    await plantLocks(browser.installation)
    const page = await browser.begin(SCHOOL.code, { viewport: WIDE })
    await page.getByRole('menuitem', { name: /^锁定/ }).filter({ hasText: '2' }).click()
    await row(page, '10001').getByText('须学校解锁').waitFor()
    await row(page, '10001').getByText('学校解锁为止').waitFor()
    await row(page, '10001').getByRole('link', { name: '查看照片' }).waitFor()
    await row(page, '10011').getByText('多次检测不合格').waitFor()
    for (const other of ['10002', '10003', '10021'])
      assert.equal(await row(page, other).count(), 0, other)
    assert.deepEqual(await faultsOfWords(page, TITLES.zh, 'zh'), [])

    for (const xh of ['10001', '10011']) await select(page, xh).check()
    await button(page, '解锁所选（2）').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '解锁', exact: true }).click()
    await dialog.getByText('必填').waitFor()
    assert.deepEqual(await barriers(page), [])
    await unlock(page, '班主任已当面核实')
    await page.getByText('已解锁 2 / 2', { exact: true }).waitFor()
    await page.getByText(NONE).waitFor()

    await button(page, '已结束').click()
    await row(page, '10001').getByText('班主任已当面核实').waitFor()
    await row(page, '10003').getByText('已当面核实').waitFor()
    await row(page, '10021').getByText('到时自动结束').waitFor()
    await shoot(page, 'ended')
    assert.equal(await page.getByRole('checkbox').count(), 0)
    assert.deepEqual(await barriers(page), [])
  })

  test('a class teacher sees those of the own class, and unlocks on the page of the student', async ({
    assert,
  }) => {
    await plantLocks(browser.installation)
    const page = await browser.begin(TEACHER.login, { viewport: PHONE })
    await page.locator('h1').first().waitFor()
    await open(page)
    await row(page, '10001').waitFor()
    assert.equal(await row(page, '10011').count(), 0)
    await row(page, '10001').getByRole('link').first().click()
    const notice = page.getByRole('alert').filter({ hasText: '不能用手机拍照' })
    await notice.getByText('审核发现翻拍或美颜').waitFor()
    await shoot(page, 'notice')
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    await notice.getByRole('button', { name: '解锁' }).click()
    await unlock(page, '已当面核实')
    await page.getByText('已解锁 1 / 1', { exact: true }).waitFor()
    await notice.waitFor({ state: 'detached' })
  })

  test('of what was ended meanwhile the reader is told', async () => {
    await plantLocks(browser.installation)
    const page = await browser.begin(SCHOOL.code, { viewport: WIDE })
    await page.locator('h1').first().waitFor()
    await open(page)
    await row(page, '10011').waitFor()
    await button(page, '选择本页').click()
    await button(page, '解锁所选（2）').click()
    await page.getByRole('dialog').waitFor()
    await browser.installation.stack.postgres!.query(
      `update capture_locks set ended_at = season_now() where kind = 'timed' and ended_at is null`,
      'tucai'
    )
    await unlock(page, '已当面核实')
    await page.getByText('已解锁 1 / 2。其余的锁定已经结束').waitFor()
  })

  test('the centre sees of which school they are, in both languages, on a phone as well', async ({
    assert,
  }) => {
    await plantLocks(browser.installation)
    for (const locale of ['zh', 'en'] as const)
      for (const look of LOOKS[locale]) {
        const page = await browser.begin('operator', { ...look, locale })
        await page.locator('h1').first().waitFor()
        await open(page)
        await row(page, '10001').getByText(SCHOOL.name).waitFor()
        await select(page, '10001').check()
        const seen = `${locale} ${look.viewport.width}`
        await shoot(page, `locks ${seen}`)
        assert.deepEqual(await overflow(page), [], seen)
        assert.deepEqual(await barriers(page), [], seen)
        assert.deepEqual(await faultsOfWords(page, TITLES[locale], locale), [], seen)
        await page.getByRole('button', { name: /1[）)]$/ }).click()
        await page.getByRole('dialog').waitFor()
        await shoot(page, `unlock ${seen}`)
        assert.deepEqual(await overflow(page), [], seen)
        assert.deepEqual(await barriers(page), [], seen)
      }
  })
})
