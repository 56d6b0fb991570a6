import { test } from '@japa/runner'
import type { Locator, Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { openAct } from './open_act.js'
import { plantForm, plantFormAgain, plantPapers, REASON } from './plant_papers.js'

type Planted = Awaited<ReturnType<typeof plantPapers>>

/** Is the picture there, and not merely its place? */
const isDrawn = (picture: Locator) =>
  picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 1_000)

test.group('Documents in a browser', (group) => {
  let browser: ConsoleBrowser
  let planted: Planted
  group.setup(async () => {
    browser = await consoleBrowser()
    planted = await plantPapers(browser.installation)
  })
  group.each.teardown(() => browser.closePages())

  async function openUnit(page: Page, tab = '') {
    await page.goto(`${browser.installation.url}/#/season_units/${planted.unitId}/show${tab}`)
    return page
  }
  const openForm = async (page: Page, name: string) => openAct(await openUnit(page), name)

  test('whoever decides on an extension sees the asked-for date, the present one and the reason', async ({
    assert,
  }) => {
    const page = await browser.signIn('operator')
    const dialog = await openForm(page, '批复延期')
    await dialog.getByText(REASON).waitFor()
    const text = await dialog.innerText()
    for (const said of ['校对期限', planted.due, planted.until]) assert.include(text, said)
    await dialog.locator('textarea[name=reason]').fill('同意')
    await dialog.getByRole('button', { name: '提交' }).click()
    await dialog.waitFor({ state: 'detached' })
    await plantForm(planted)
  })

  test('whoever accepts a form sees its page and its headcount beside the buttons', async ({
    assert,
  }) => {
    const page = await browser.signIn('operator')
    const dialog = await openForm(page, '确认反馈表')
    const picture = dialog.getByRole('img', { name: '反馈表.pdf，第 1 页' })
    await picture.waitFor()
    assert.isTrue(await isDrawn(picture))
    assert.isTrue(await dialog.getByRole('button', { name: '提交' }).isVisible())
    assert.match(await dialog.innerText(), /反馈表人数\s*800/)
  })

  test('a document opens at the side: pages, sizes and keys; Escape leads back to the form', async ({
    assert,
  }) => {
    const page = await browser.signIn('operator')
    const dialog = await openForm(page, '确认反馈表')
    await dialog.getByRole('button', { name: '打开全文：反馈表.pdf' }).click()
    const panel = page.getByRole('dialog', { name: '反馈表.pdf' })
    await panel.getByText('第 1 页，共 2 页').waitFor()
    await page.keyboard.press('PageDown')
    const second = panel.getByRole('img', { name: '反馈表.pdf，第 2 页，共 2 页' })
    await second.waitFor()
    const { width } = (await second.boundingBox())!
    await panel.getByRole('button', { name: '放大' }).click()
    assert.isAbove((await second.boundingBox())!.width, width * 1.3)
    assert.isTrue(await panel.getByRole('button', { name: '下一页' }).isDisabled())
    const original = page.waitForEvent('download')
    await panel.getByRole('link', { name: '下载原件' }).click()
    assert.match((await original).suggestedFilename(), /^90003-2023-\d\d-\d\d-[0-9a-f]{12}\.pdf$/)
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    assert.isTrue(await dialog.getByRole('button', { name: '提交' }).isVisible())
  })

  test('the steps of a unit that name a document open it, on a phone over the whole screen', async ({
    assert,
  }) => {
    const page = await browser.signIn('90003', { viewport: { width: 360, height: 780 } })
    await (
      await openUnit(page, '/timeline')
    )
      .getByRole('button', { name: '查看文件' })
      .first()
      .click()
    const panel = page.getByRole('dialog', { name: '反馈表.pdf' })
    await panel.getByRole('img').waitFor()
    assert.deepInclude(await panel.boundingBox(), { x: 0, y: 0, width: 360, height: 780 })
    await panel.getByRole('button', { name: '关闭' }).click()
    await panel.waitFor({ state: 'detached' })
  })

  test('a document whose text is missing in the picture says so beside the buttons', async () => {
    const page = await browser.signIn('operator')
    await page.route('**/documents/*/pages', async (route) => {
      const response = await route.fetch()
      const { data } = await response.json()
      await route.fulfill({ response, json: { data: { ...data, missesText: true } } })
    })
    const dialog = await openForm(page, '确认反馈表')
    await dialog.getByText('图片里缺少文字').waitFor()
  })

  test('a page that cannot be shown says why, and the original stays', async () => {
    const page = await browser.signIn('operator')
    await page.route('**/pages/1', (route) =>
      route.fulfill({
        status: 422,
        json: { error: { type: 'document_too_heavy', message: '这一页太大' } },
      })
    )
    await (
      await openUnit(page, '/timeline')
    )
      .getByRole('button', { name: '查看文件' })
      .first()
      .click()
    const panel = page.getByRole('dialog', { name: '反馈表.pdf' })
    await panel.getByText('这一页太大').waitFor()
    await panel.getByRole('link', { name: '下载原件' }).waitFor()
  })

  test('a form that was handed in again is shown with its former version, on a phone too', async ({
    assert,
  }) => {
    await plantFormAgain(planted)
    const page = await browser.signIn('90003', { viewport: { width: 360, height: 780 } })
    await openUnit(page, '/documents')
    await page.getByRole('button', { name: '反馈表（盖章）.pdf' }).click()
    const newest = page.getByRole('dialog', { name: '反馈表（盖章）.pdf' })
    await newest.getByText('这是最新一版，共 2 版').waitFor()
    await newest.getByRole('button', { name: /^第 1 版/ }).click()
    const former = page.getByRole('dialog', { name: '反馈表.pdf' })
    await former.getByText('这是以前的版本').waitFor()
    await former.getByRole('img', { name: '反馈表.pdf，第 1 页，共 2 页' }).waitFor()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.isAtMost(wide, 360)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^第 1 版/ }).click()
    await former.waitFor()
  })

  test('the memo is printed where it is, and opens at the side', async () => {
    const page = await openUnit(await browser.signIn('90003'), '/memo')
    await page.getByRole('button', { name: '打印备忘表' }).click()
    const panel = page.getByRole('dialog', { name: '采集工作备忘表.pdf' })
    await panel.getByText(/^打印的备忘表/).waitFor()
    await panel.getByRole('img', { name: '采集工作备忘表.pdf，第 1 页，共 1 页' }).waitFor()
  })
})
