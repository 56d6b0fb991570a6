import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { ownConsoleBrowser, type ConsoleBrowser, type ReaderOptions } from './console_browser.js'
import { barriers, foreignTexts, LOOKS, overflow, PHONE, WIDE } from './page_checks.js'
import { typeDay } from './type_day.js'

const EACH = (['zh', 'en'] as const).flatMap((locale) =>
  LOOKS[locale].map((look) => ({ locale, ...look }))
)

test.group('The rehearsal bar', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await ownConsoleBrowser('--units=3')
    return () => browser.end()
  })

  group.each.teardown(() => browser.closePages())

  async function signIn(login: string, options: ReaderOptions = {}) {
    const page = await browser.begin(login, { viewport: WIDE, ...options })
    page.setDefaultTimeout(90_000)
    await clockNow(page).waitFor()
    return page
  }

  const clockNow = (page: Page) => page.getByTestId('clock-now')
  const result = (page: Page) => page.getByTestId('clock-result')
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
  const lettersWritten = async () => {
    const [row] = (await browser.installation.stack.postgres!.query(
      `select count(*)::int as count from outbox_messages where status <> 'superseded'`,
      'tucai'
    )) as { count: number }[]
    return row!.count
  }

  test('lists the events ahead by day, and an event opens the schools that it concerns', async ({
    assert,
  }) => {
    const page = await signIn('operator')
    await button(page, '下一事件 3月6日（周一）09:00').click()
    const list = page.getByRole('dialog', { name: '未来 14 天的自动事件' })
    const reminder = list.locator('li', { hasText: '提醒：设置' }).first()
    await reminder.getByText('09:00').waitFor()
    await list.getByText('3月6日（周一）').waitFor()
    await reminder.getByRole('link', { name: '3 所学校' }).click()
    await list.waitFor({ state: 'detached' })
    assert.include(decodeURIComponent(page.url()), 'season_units?filter={"phase":"awaiting_setup"}')
    await page.locator('tbody tr').nth(2).waitFor()
  })

  test('says what a button will do while one points at it, and does it without a dialog', async ({
    assert,
  }) => {
    const page = await signIn('operator')
    await button(page, '到下一事件').hover()
    const tip = page.getByRole('tooltip').filter({ hasText: '到3月6日（周一）09:00' })
    const [, letters] = /将发送 (\d+) 封邮件。$/.exec(await tip.innerText())!
    const before = await lettersWritten()
    await button(page, '到下一事件').click()
    await clockNow(page).filter({ hasText: '2023-03-06 09:00' }).waitFor()
    await result(page)
      .filter({ hasText: `至3月6日（周一）09:00，已发送 ${letters} 封邮件。` })
      .waitFor()
    assert.equal((await lettersWritten()) - before, Number(letters))
    assert.equal(await page.getByRole('dialog').count(), 0)
  })

  test('says before a jump what it will do, by kind as well, and afterwards what it did', async ({
    assert,
  }) => {
    const page = await signIn('operator')
    await button(page, '跳到…').click()
    const dialog = page.getByRole('dialog')
    await typeDay(dialog, 'jumpTo', '2026-01-01')
    await dialog.getByText('时钟一次最多前进两年').waitFor()
    assert.isTrue(await button(page, '跳到这一天').isDisabled())
    await typeDay(dialog, 'jumpTo', '2023-03-21')
    const forecast = dialog.getByTestId('clock-forecast').filter({ hasText: '3月21日' })
    const sentence = /^到3月21日（周二）09:00，将发送 (\d+) 封邮件，3 所学校进入另一阶段。$/
    const [, letters] = sentence.exec(await forecast.innerText())!
    await button(page, '明细').click()
    for (const kind of ['未设置，按默认', '采集日报', '采集中'])
      await dialog.getByText(kind, { exact: true }).first().waitFor()
    const before = await lettersWritten()
    await button(page, '跳到这一天').click()
    await result(page)
      .filter({ hasText: `已发送 ${letters} 封邮件，3 所学校进入另一阶段。` })
      .waitFor()
    assert.equal((await lettersWritten()) - before, Number(letters))
  })

  test('tells a school what happened at the school, and lets it move nothing', async ({
    assert,
  }) => {
    const centre = await signIn('operator')
    const school = await signIn('90001')
    const count = async (page: Page) =>
      Number(/(?:已发送|sent) (\d+)/.exec(await result(page).innerText())![1])
    assert.isBelow(await count(school), await count(centre))
    assert.equal(await button(school, '到下一事件').count(), 0)
    await button(school, /^下一事件/).click()
    await school.getByRole('dialog').getByText('1 所学校').first().waitFor()
  })

  test('shows how far a walk has come, and stops it', async ({ assert }) => {
    const page = await signIn('operator')
    await button(page, '跳到…').click()
    await typeDay(page.getByRole('dialog'), 'jumpTo', '2024-12-31')
    await button(page, '跳到这一天').click()
    const progress = page.getByRole('progressbar', { name: '演练时钟' })
    await progress.waitFor()
    assert.match(
      (await progress.getAttribute('aria-valuetext'))!,
      /^已到.*，目标2024年12月31日（周二）09:00$/
    )
    await button(page, '停止').click()
    await page.getByTestId('clock-state').filter({ hasText: '已停止' }).waitFor()
    await progress.waitFor({ state: 'detached' })
    assert.isBelow((await clockNow(page).innerText()).localeCompare('2024-12-31'), 0)
    await result(page)
      .filter({ hasText: /^3月21日（周二）09:00至/ })
      .waitFor()
  })

  test('folds away, and stays folded', async () => {
    const page = await signIn('operator')
    await button(page, '收起演练时钟').click()
    await button(page, '到下一事件').waitFor({ state: 'detached' })
    await page.reload()
    await clockNow(page).click()
    await button(page, '到下一事件').waitFor()
  })

  for (const { locale, ...look } of EACH) {
    const isPhone = look.viewport === PHONE
    const name = `${locale}, ${look.viewport.width} px, ${look.colorScheme}`
    const word = (zh: string, en: string) => (locale === 'zh' ? zh : en)
    test(`fits the screen and can be used by everybody: ${name}`, async ({ assert }) => {
      const page = await signIn('operator', { ...look, locale })
      const usable = async (what: string) => {
        assert.deepEqual(await overflow(page), [], what)
        assert.deepEqual(await barriers(page), [], what)
        assert.deepEqual(await foreignTexts(page, locale), [], what)
      }
      if (isPhone) await clockNow(page).click()
      await result(page).waitFor()
      await button(page, new RegExp(word('^下一事件', '^Coming up'))).click()
      await page.getByRole('dialog').locator('li').first().waitFor()
      await usable('events ahead')
      if (!isPhone) await page.keyboard.press('Escape')
      await button(page, word('跳到…', 'Jump to…')).click()
      await typeDay(page.getByRole('dialog').last(), 'jumpTo', '2023-06-01')
      await page.getByTestId('clock-forecast').getByText(word('6月1日', '1 Jun')).waitFor()
      await button(page, word('明细', 'Details')).click()
      await page.getByText(word('自动事件', 'Automatic events'), { exact: true }).waitFor()
      await usable('jump')
    })
  }
})
