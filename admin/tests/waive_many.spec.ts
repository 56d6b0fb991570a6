import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, LOOKS, overflow, shoot, WIDE } from './page_checks.js'
import { hasPaid, paysBy, plantPayments } from './plant_payments.js'
import { plantSchool, SCHOOL, TEACHER } from './plant_school.js'

const TITLES = { zh: '学生', en: 'Students' }
/** The students of the school who still pay. */
const OWING = ['10011', '10012', '10021', '10022']

test.group('Payments of many students in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
    await plantSchool(browser.installation)
    return () => paysBy(browser.installation, 'school')
  })
  group.each.teardown(() => browser.closePages())

  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: true })
  const open = async (page: Page) => {
    await page.locator('h1').first().waitFor()
    await page.goto(`${browser.installation.url}/#/students`)
    await row(page, '10001').waitFor()
  }
  /** The rows of a table, or the cards of a phone. */
  const row = (page: Page, xh: string) =>
    page.locator('tbody tr, .RaList-content li', { hasText: xh })
  const standing = (page: Page, xh: string, said: string) =>
    row(page, xh).getByText(said, { exact: true }).waitFor()
  const filter = async (page: Page, said: string) => {
    await page.getByRole('combobox', { name: '缴费' }).click()
    await page.getByRole('option', { name: said }).click()
  }

  test('a school defers all whom a page shows, reads who was left out, and ends the deferrals', async ({
    assert,
  }) => {
    await plantPayments(browser.installation)
    const page = await browser.begin(SCHOOL.code, { viewport: WIDE })
    await open(page)
    for (const [xh, said] of [
      ...[
        ['10001', '已支付'],
        ['10003', '免缴'],
      ],
      ...OWING.map((owing) => [owing, '待支付']),
    ])
      await standing(page, xh!, said!)
    // Other specs may have put more students on the list, who owe as well.
    const asked = await page.getByRole('main').getByRole('checkbox').count()
    assert.isAtLeast(asked, 6)
    const done = asked - 3
    await button(page, '选择本页').click()
    await button(page, `缓缴或免缴（${asked}）`).click()
    await hasPaid(browser.installation, '10022')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`所选 ${asked} 人中，待支付 ${asked - 1} 人`).waitFor()
    await dialog.getByLabel(/^缓缴：/).check()
    await dialog.getByLabel('理由').click()
    await page.getByRole('option', { name: '其他' }).click()
    await dialog.getByRole('button', { name: '登记' }).click()
    assert.equal(await dialog.locator('[aria-invalid=true]').getAttribute('name'), 'note')
    await dialog.getByLabel('说明').fill('学院月底统一代缴')
    assert.deepEqual(await barriers(page), [])
    await dialog.getByRole('button', { name: '登记' }).click()
    await dialog.getByRole('heading', { name: `已登记 ${done} / ${asked}` }).waitFor()
    for (const [why, xh] of [
      ['已支付（1 人）', '10022'],
      ['休学、退学，不需支付（1 人）', '10002'],
      ['已经缓缴或免缴（1 人）', '10003'],
    ])
      await dialog.locator('section', { hasText: why! }).getByText(xh!).waitFor()
    assert.deepEqual(await barriers(page), [])
    await shoot(page, 'left out')
    await dialog.getByRole('button', { name: '关闭' }).click()
    for (const xh of OWING.slice(0, 3)) await standing(page, xh, '缓缴')
    await standing(page, '10022', '已支付')

    await filter(page, '缓缴')
    await row(page, '10001').waitFor({ state: 'detached' })
    await button(page, '选择本页').click()
    await button(page, '结束缓缴或免缴').click()
    await dialog.getByLabel(`缓缴（${done} 人）`).check()
    await dialog.getByRole('button', { name: '结束', exact: true }).click()
    await page.getByText(`已结束 ${done} / ${done}`, { exact: true }).waitFor()
    await dialog.waitFor({ state: 'detached' })
    for (const xh of OWING) await row(page, xh).waitFor({ state: 'detached' })
  })

  test('whom to defer is found by who still has to pay, and what is deferred elsewhere leaves the list', async ({
    assert,
  }) => {
    await plantPayments(browser.installation)
    const page = await browser.begin(SCHOOL.code, { viewport: WIDE })
    await open(page)
    await filter(page, '待支付')
    await row(page, '10003').waitFor({ state: 'detached' })
    assert.equal(await row(page, '10001').count(), 0)
    await row(page, '10011').getByRole('checkbox').check()
    await row(page, '10012').getByRole('checkbox').check()
    await button(page, '缓缴或免缴（2）').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^免缴：/).check()
    await dialog.getByLabel('理由').click()
    await page.getByRole('option', { name: '经济困难' }).click()
    await dialog.getByRole('button', { name: '登记' }).click()
    await page.getByText('已登记 2 / 2', { exact: true }).waitFor()
    await row(page, '10011').waitFor({ state: 'detached' })
    await row(page, '10021').waitFor()
    assert.equal(await page.getByRole('checkbox', { checked: true }).count(), 0)
  })

  test('there is nothing of it for a class teacher, or where the school pays for all', async ({
    assert,
  }) => {
    await plantPayments(browser.installation)
    const teacher = await browser.begin(TEACHER.login, { viewport: WIDE })
    await open(teacher)
    await paysBy(browser.installation, 'school')
    const school = await browser.begin(SCHOOL.code, { viewport: WIDE })
    await open(school)
    for (const page of [teacher, school]) {
      assert.equal(await page.getByRole('main').getByRole('checkbox').count(), 0)
      assert.equal(await button(page, /^缓缴或免缴/).count(), 0)
      assert.equal(await page.getByRole('combobox', { name: '缴费' }).count(), 0)
    }
  })

  test('fits both languages, on a phone as well', async ({ assert }) => {
    await plantPayments(browser.installation)
    for (const locale of ['zh', 'en'] as const)
      for (const look of LOOKS[locale]) {
        const page = await browser.begin(SCHOOL.code, { ...look, locale })
        await open(page)
        const seen = `${locale} ${look.viewport.width}`
        for (const xh of ['10003', '10011']) await row(page, xh).getByRole('checkbox').check()
        await shoot(page, `list ${seen}`)
        assert.deepEqual(await overflow(page), [], seen)
        assert.deepEqual(await barriers(page), [], seen)
        assert.deepEqual(await faultsOfWords(page, TITLES[locale], locale), [], seen)
        await page.getByRole('button', { name: /2[）)]$/ }).click()
        await page.getByRole('dialog').waitFor()
        await shoot(page, `waive ${seen}`)
        assert.deepEqual(await overflow(page), [], seen)
        assert.deepEqual(await barriers(page), [], seen)
        await page.getByRole('button', { name: locale === 'zh' ? '取消' : 'Cancel' }).click()
        await page.getByRole('button', { name: /^(结束缓缴|End deferrals)/ }).click()
        await page.getByRole('dialog').getByRole('radio').first().waitFor()
        await shoot(page, `end ${seen}`)
        assert.deepEqual(await overflow(page), [], seen)
      }
  })
})
