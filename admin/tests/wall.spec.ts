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
    return showWall(await browser.begin(WALL_SCHOOL, options), of)
  }
  async function showWall(page: Page, of: string) {
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
    await page.getByRole('button', { name: '筛选', exact: true }).tap()
    await button(page, '已存筛选').tap()
    await page.getByRole('menuitem', { name: '保存当前筛选为…' }).tap()
    await page.fill('input[name=name]', '每天先看')
    await page.locator('[role=dialog] button[type=submit]').tap()
    await button(page, '已存筛选').tap()
    await page.getByRole('menuitem', { name: '每天先看', exact: true }).waitFor()
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    await page.getByRole('menuitem', { name: '每天先看', exact: true }).tap()
    await page.getByRole('button', { name: '筛选', exact: true }).tap()
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

  test('whoever zooms in overrules, upholds and restores with a reason, and goes on to the next', async ({
    assert,
  }) => {
    const { from } = await plantWall(browser.installation, [['failed', 5]])
    await query(`update photos set status = case when xh::bigint > ${from + 4} then 'reset'
        when xh::bigint > ${from + 2} then 'appealed' else 'failed' end
      from students where students.id = student_id and xh::bigint > ${from}
        and photos.season_unit_id = '${unitId}'`)
    const failed = await countOf(`status = 'failed'`)
    const reset = await countOf(`status = 'reset'`)
    const page = await browser.begin('reviewer', { viewport: WIDE })
    await showWall(page, 'failed')
    await chip(page, '不合格', failed).waitFor()
    const first = await numberInHand(page)
    await page.keyboard.press('a')
    await page.getByText('这张照片要写明理由才能改变').waitFor()
    await page.keyboard.press(' ')
    const zoomed = (number: string) => page.getByRole('region', { name: `放大：${number}` })
    await zoomed(first).waitFor()
    const decide = async (name: string) => {
      const number = await numberInHand(page)
      await button(page, name).click()
      const dialog = page.getByRole('dialog', { name })
      await dialog.locator('textarea[name=reason]').fill(`${name}的理由`)
      await dialog.locator('button[type=submit]').click()
      await dialog.waitFor({ state: 'detached' })
      return number
    }
    const decided = [await decide('改判合格')]
    await chip(page, '不合格', failed - 1).waitFor()
    await zoomed(await numberInHand(page)).waitFor()
    assert.notEqual(await numberInHand(page), first)
    await button(page, /^申诉（/).click()
    await button(page, '维持不合格').waitFor()
    assert.deepEqual(await barriers(page), [])
    decided.push(await decide('维持不合格'))
    await chip(page, '不合格', failed).waitFor()
    await button(page, /^已重置（/).click()
    await button(page, '恢复').waitFor()
    decided.push(await decide('恢复'))
    await chip(page, '已重置', reset - 1).waitFor()
    const known = await query(`select decision, reason from photo_decisions
      join photos on photos.id = photo_id join students on students.id = student_id
      where xh in ('${decided.join("','")}') order by photo_decisions.recorded_at`)
    assert.deepEqual(
      known.map(({ decision, reason }) => [decision, reason]),
      [
        ['override', '改判合格的理由'],
        ['uphold', '维持不合格的理由'],
        ['restore', '恢复的理由'],
      ]
    )
  })

  test('a session that ends in the middle leads to the sign-in, which says what was not sent', async ({
    assert,
  }) => {
    const all = await plantAwaiting()
    const page = await showWall(
      await browser.beginAnew(WALL_SCHOOL, { viewport: WIDE }),
      'awaiting'
    )
    await chip(page, '待审核', all).waitFor()
    await page.keyboard.press('a')
    await chip(page, '待审核', all - 1).waitFor()
    const left = await numberInHand(page)
    // What is told of the end would come first, so these are on their way when it comes.
    const ended = Promise.withResolvers<void>()
    await page.route('**/decisions', async (route) => {
      await ended.promise
      await route.continue()
    })
    await page.keyboard.press('a')
    await page.keyboard.press('a')
    await query(`delete from sessions where user_id = (select id::text from users
      where email = '${WALL_SCHOOL}@example.test')`)
    ended.resolve()
    await page.fill('input[name=username]', `${WALL_SCHOOL}@example.test`)
    await page.fill('input[name=password]', 'tucai-2023')
    await page.click('button[type=submit]')
    await page.getByText('2 次操作没有保存').waitFor()
    await chip(page, '待审核', all - 1).waitFor()
    assert.equal(await numberInHand(page), left)
    assert.equal(await countOf(`status = 'awaiting_review'`), all - 1)
  })
})

/** Every photo on the screen shows its picture. */
const allPictures = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('[role=option]')].every((card) => card.querySelector('img'))
  )
