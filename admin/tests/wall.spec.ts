import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, overflow, PHONE, WIDE } from './page_checks.js'
import { plantWall, WALL_SCHOOL } from './plant_wall.js'

/** Every key that a hand presses. */
function countedKeys(page: Page) {
  let count = 0
  return {
    count: () => count,
    press: async (...keys: string[]) => {
      for (const key of keys) {
        count += 1
        await page.keyboard.press(key)
      }
    },
  }
}

const chip = (page: Page, name: string, count: number) =>
  page.getByRole('button', { name: `${name}（${count}）`, exact: true })
const cards = (page: Page) => page.getByRole('option')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const inHand = (page: Page) => page.locator('[role=option][aria-selected=true]')
const numberInHand = async (page: Page) => /\d{8}/.exec(await inHand(page).innerText())![0]

test.group('The wall in a browser', (group) => {
  let browser: ConsoleBrowser
  let unitId: string
  group.setup(async () => {
    browser = await consoleBrowser()
    const plan = [
      ['accepted', 70],
      ['awaiting_review', 20],
      ['failed', 10],
    ] as const
    unitId = (
      await plantWall(
        browser.installation,
        plan.map(([...one]) => one)
      )
    ).id
  })
  group.each.teardown(() => browser.closePages())

  const query = (sql: string) => browser.installation.stack.postgres!.query(sql, 'tucai')
  const countOf = async (where: string) => {
    const [row] = await query(`select count(*)::int as count from photos
      where season_unit_id = '${unitId}' and ${where}`)
    return row!.count as number
  }
  const plantAwaiting = async () => {
    await plantWall(browser.installation, [['awaiting_review', 4]])
    return countOf(`status = 'awaiting_review'`)
  }
  async function openWall(of: string, options: Parameters<ConsoleBrowser['begin']>[1] = {}) {
    const page = await browser.begin(WALL_SCHOOL, options)
    await page.locator('h1').first().waitFor()
    await page.goto(`${browser.installation.url}/#/photos/wall?unit=${unitId}&chip=${of}`)
    await cards(page).first().waitFor()
    return page
  }

  test('a trained hand clears 100 photos, 70 green, 20 orange and 10 red, in at most 70 key presses', async ({
    assert,
  }) => {
    const page = await openWall('unlooked', { viewport: WIDE })
    const { press, count } = countedKeys(page)
    await chip(page, '未看', 70).waitFor()
    assert.equal(await button(page, /全部记为已看/).isDisabled(), true)
    await allPictures(page)
    while (await button(page, /全部记为已看/).isVisible()) {
      await press('PageDown')
      await allPictures(page)
    }
    await button(page, '全部已看（70）').waitFor()
    await press('g')
    await chip(page, '未看', 0).waitFor()
    await press(']')
    await chip(page, '待审核', 20).waitFor()
    await cards(page).first().waitFor()
    for (let photo = 0; photo < 20; photo += 1) await press('a')
    await press(']')
    await page.getByText('不合格', { exact: true }).first().waitFor()
    for (let photo = 0; photo < 10; photo += 1) await press('r', '1', 'Enter')
    await chip(page, '不合格', 0).waitFor()
    await chip(page, '已重置', 10).waitFor()
    assert.isAtMost(count(), 70)
    assert.equal(await countOf(`status = 'accepted' and looked_at is not null`), 90)
    assert.equal(await countOf(`status = 'reset'`), 10)
    const reasons = await query(`select distinct reason_codes::text as codes from photo_decisions
      join photos on photos.id = photo_id where season_unit_id = '${unitId}' and decision = 'reset'`)
    assert.deepEqual(
      reasons.map(({ codes }) => codes),
      ['{uneven_light}']
    )
    await page.getByTestId('wall-counter').filter({ hasText: '100/100' }).waitFor()
  })

  test('keys do nothing while something is typed, with Ctrl, or while one is held down; Z takes back', async ({
    assert,
  }) => {
    const all = await plantAwaiting()
    const page = await openWall('awaiting', { viewport: WIDE })
    await chip(page, '待审核', all).waitFor()
    const first = await numberInHand(page)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('2')
    await page.getByTestId('reset-preview').filter({ hasText: '1. 翻拍' }).waitFor()
    await page.keyboard.press('3')
    await page.getByTestId('reset-preview').filter({ hasText: '2. 图像模糊' }).waitFor()
    await page.locator('input[name=note]').fill('')
    await page.locator('input[name=note]').pressSequentially('a r 1')
    await page.getByTestId('reset-preview').filter({ hasText: '老师说明：a r 1' }).waitFor()
    assert.deepEqual(await barriers(page), [])
    await page.keyboard.press('Escape')
    assert.equal(await numberInHand(page), first)
    await page.keyboard.down('a')
    for (let repeat = 0; repeat < 3; repeat += 1) await page.keyboard.down('a')
    await page.keyboard.up('a')
    await chip(page, '待审核', all - 1).waitFor()
    await button(page, /^撤销/).waitFor()
    await page.keyboard.press('z')
    await chip(page, '待审核', all).waitFor()
    assert.equal(await numberInHand(page), first)
    await page.keyboard.press(' ')
    await page.getByRole('region', { name: `放大：${first}` }).waitFor()
    await page.locator('figure img').first().waitFor()
    assert.deepEqual(await barriers(page), [])
    assert.deepEqual(await faultsOfWords(page, '照片审核', 'zh'), [])
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '快捷键' }).waitFor()
  })

  test('what another has decided first comes back and says so; on a phone the same is done by touch', async ({
    assert,
  }) => {
    const all = await plantAwaiting()
    const page = await openWall('awaiting', { viewport: PHONE, hasTouch: true, isMobile: true })
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    await button(page, '通过').tap()
    await chip(page, '待审核', all - 1).waitFor()
    await button(page, /^撤销/).tap()
    await chip(page, '待审核', all).waitFor()
    await button(page, '重置').last().tap()
    await button(page, '图像模糊').tap()
    await page.getByTestId('reset-preview').filter({ hasText: '图像模糊' }).waitFor()
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    await button(page, '重置（Enter）').tap()
    await chip(page, '待审核', all - 1).waitFor()
    const number = await numberInHand(page)
    await query(`update photos set status = 'reset' from students
      where students.id = student_id and xh = '${number}'`)
    await button(page, '通过').tap()
    await page.getByRole('alert').filter({ hasText: number }).waitFor()
  })
})

/** Every photo on the screen shows its picture. */
const allPictures = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('[role=option]')].every((card) => card.querySelector('img'))
  )
