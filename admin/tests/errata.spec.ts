import type { Assert } from '@japa/assert'
import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, overflow, PHONE, WIDE } from './page_checks.js'
import { ERRATA_SCHOOL, ERRATA_TEACHER, plantErrata } from './plant_errata.js'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const dialog = (page: Page) => page.getByRole('dialog')
const rows = (page: Page) => page.getByRole('row')

test.group('Errata in a browser', (group) => {
  let browser: ConsoleBrowser
  let planted: Awaited<ReturnType<typeof plantErrata>>
  group.setup(async () => {
    browser = await consoleBrowser()
    planted = await plantErrata(browser.installation)
  })
  group.each.teardown(() => browser.closePages())

  const goTo = (page: Page, path: string) => page.goto(`${browser.installation.url}/#${path}`)
  const query = (sql: string) => browser.installation.stack.postgres!.query(sql, 'tucai')

  /** The teacher says of the students of the class what is wrong, by keys. */
  async function markWrong(page: Page) {
    await goTo(page, `/proof/${planted.id}`)
    await page.getByRole('link', { name: planted.className }).click()
    await page.getByRole('option').nth(3).waitFor()
    for (const [index, key] of [
      [0, '3'],
      [1, '3'],
      [2, '6'],
    ] as const) {
      await page.keyboard.press('Home')
      for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowRight')
      await page.keyboard.press(key)
      await page.getByText(`已校对 ${index + 1}/4`).waitFor()
    }
  }

  const phaseNow = async () => {
    const [row] = await query(`select state from unit_progress where track = 'main'
      and season_unit_id = '${planted.id}'`)
    return row!.state as string
  }
  const countOf = async (which: string) => {
    const [row] = await query(`select count(*)::int as n from errata
      where season_unit_id = '${planted.id}' and ${which}`)
    return row!.n as number
  }

  /** The school adds what is right to the first row, and sends all. */
  async function send(page: Page, assert: Assert) {
    await goTo(page, `/errata/${planted.id}`)
    await page.getByText('待提交（3）').waitFor()
    assert.deepEqual(await barriers(page), [])
    assert.deepEqual(await faultsOfWords(page, '勘误', 'zh'), [])
    await button(page, '补充信息').first().click()
    await dialog(page).locator('input[name=rightValue]').fill('与林*明的照片拿错了')
    assert.deepEqual(await barriers(page), [])
    await dialog(page).getByRole('button', { name: '保存' }).click()
    await page.getByText('已填写正确信息').waitFor()
    await button(page, '提交勘误').click()
    await dialog(page).getByText('将提交 3 条勘误').waitFor()
    await dialog(page).getByRole('button', { name: '提交' }).click()
    await page.getByText('待处理（3）').waitFor()
  }

  /** The centre swaps two, and sends one back. */
  async function answer(page: Page, assert: Assert) {
    await page.getByRole('menuitem', { name: '勘误' }).click()
    await page.getByText('待处理（3）').waitFor()
    assert.deepEqual(await barriers(page), [])
    const open = (text: string) => rows(page).filter({ hasText: text })
    await open('陈*').getByRole('button', { name: '处理' }).click()
    await dialog(page).getByText('与林*明的照片拿错了').waitFor()
    await dialog(page).getByText('与其他学生互换照片').click()
    await dialog(page).locator('input[name=student]').fill('80702')
    await page.getByRole('option').first().click()
    assert.deepEqual(await barriers(page), [])
    await dialog(page).getByRole('button', { name: '确定' }).click()
    // The other one of the two is answered by the same swap.
    await page.getByText('待处理（1）').waitFor()
    await open('何*').getByRole('button', { name: '处理' }).click()
    await dialog(page).getByText('退回学校，不作修改').click()
    await dialog(page).locator('textarea[name=reason]').fill('照片清晰，符合要求')
    await dialog(page).getByRole('button', { name: '确定' }).click()
    await page.getByText('已处理，待告知（3）').waitFor()
  }

  async function tell(page: Page) {
    await goTo(page, `/errata/${planted.id}?act=answerErrata`)
    await dialog(page).getByText('将告知学校 3 条处理结果').waitFor()
    await dialog(page).getByRole('button', { name: '提交' }).click()
    await page.getByText('待复核（3）').waitFor()
  }

  /** The teacher finds right what has changed, and confirms the class. */
  async function confirm(page: Page) {
    await goTo(page, `/proof/${planted.id}`)
    await page.getByRole('link', { name: planted.className }).click()
    await button(page, '整班无误').click()
    await dialog(page).getByRole('button', { name: '确认' }).click()
    await page.getByText('已校对 4/4').waitFor()
    await button(page, '确认本班').click()
    await page.getByText(`${ERRATA_TEACHER} 已确认`).waitFor()
  }

  async function declare(page: Page) {
    await goTo(page, `/errata/${planted.id}?act=declareProofread`)
    await dialog(page).getByText('所有照片都已校对').waitFor()
    await dialog(page).getByRole('button', { name: '提交' }).click()
    await dialog(page).waitFor({ state: 'detached' })
  }

  // A second try goes on where the first has stopped: a season does not go back.
  test('are marked by the teacher, sent by the school, answered by the centre, looked at again, and declared', async ({
    assert,
  }) => {
    const school = await browser.begin(ERRATA_SCHOOL, { viewport: WIDE })
    const teacher = await browser.begin(ERRATA_TEACHER, { viewport: WIDE })
    const centre = await browser.begin('reviewer', { viewport: WIDE })
    if ((await countOf('true')) === 0) await markWrong(teacher)
    if ((await countOf("state = 'draft'")) > 0) await send(school, assert)
    if ((await countOf("state = 'sent' and answer is null")) === 3) await answer(centre, assert)
    if ((await countOf("state = 'sent'")) > 0) await tell(centre)
    if ((await countOf("state in ('fixed', 'rejected')")) > 0) {
      await goTo(school, `/errata/${planted.id}?stand=told`)
      await button(school, '复核无误').first().waitFor()
      assert.deepEqual(await barriers(school), [])
      await confirm(teacher)
      await school.getByText('已完成（3）').waitFor()
    }
    if ((await phaseNow()) === 'proofreading') await declare(school)
    assert.equal(await countOf("state = 'rechecked' and answer in ('swapped', 'rejected')"), 3)
    assert.equal(await phaseNow(), 'awaiting_feedback')
  })

  test('are read on a phone and by night, in either language', async ({ assert }) => {
    for (const locale of ['zh', 'en'] as const) {
      const page = await browser.begin('reviewer', {
        ...{ viewport: PHONE, hasTouch: true, isMobile: true, colorScheme: 'dark', locale },
      })
      await page.locator('h1').first().waitFor()
      await goTo(page, `/errata/${planted.id}?stand=rechecked`)
      await page.getByText('80701').first().waitFor()
      const title = locale === 'zh' ? '勘误' : 'Errata'
      assert.deepEqual(await overflow(page), [])
      assert.deepEqual(await barriers(page), [])
      assert.deepEqual(await faultsOfWords(page, title, locale), [])
    }
  })
})
