import { makeSimulatedCode } from '#backend/capture/decoder/simulated_code'
import { SAMPLE_FIELDS } from '#tests/drawn_codes/code_fields'
import { test } from '@japa/runner'
import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { browserSeeing } from './code_camera.js'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, LOOKS, overflow, PHONE, WIDE } from './page_checks.js'

const SCHOOL = '90012'
const TITLES = { zh: '采集点', en: 'Capture point' }

test.group('The capture point in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  /** Somebody stands on the list of the school: who does not is asked about. */
  const withList = () =>
    browser.installation.stack.postgres!.query(
      `insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four, list_position, origin)
        select season_id, season_units.id, '20190000', '20190000', '王*', '0001', 1, 'list'
        from season_units join units on units.id = unit_id where code = '${SCHOOL}'
        on conflict do nothing`,
      'tucai'
    )

  const unitId = async () => {
    const [unit] = await browser.installation.stack.postgres!.query(
      `select season_units.id::text from season_units join units on units.id = unit_id
        where code = '${SCHOOL}' limit 1`,
      'tucai'
    )
    return unit!.id as string
  }

  /** A code of somebody of the school, issued before the season began. */
  const tokenOf = (fields: Record<string, string>) => {
    const own = { ...SAMPLE_FIELDS, sjc: '1670000000000', yxdm: SCHOOL, ...fields }
    const { APP_KEY } = browser.installation.env
    return Buffer.from(makeSimulatedCode(JSON.stringify(own), APP_KEY!)).toString('latin1')
  }

  const scan = async (page: Page, token: string) => {
    await page.locator('input[name=token]').fill(token)
    await page.locator('input[name=token]').press('Enter')
  }

  test('a scanner types a code, the student is shown, and a second code waits for the school', async ({
    assert,
  }) => {
    // Another student in a second attempt.
    const xh = `2019${randomInt(1e8, 1e9)}`
    await withList()
    const page = await browser.begin(SCHOOL, { viewport: WIDE })
    await page.getByRole('menuitem', { name: TITLES.zh, exact: true }).click()
    await page.getByRole('heading', { name: '扫描采集码' }).waitFor()
    await scan(page, 'wxp://f2f0payment')
    await page.getByText('这不是图像采集码。').waitFor()
    await scan(page, tokenOf({ yxdm: '90001' }))
    await page.getByText('这是其他单位学生的采集码').waitFor()

    await scan(page, tokenOf({ xh, cjm: `A${xh}` }))
    await page.getByText('采集码有效，已绑定到这名学生。').waitFor()
    await page.getByText(SAMPLE_FIELDS.xm, { exact: true }).waitFor()
    await page.getByText('有采集码，但不在本校名单上。').first().waitFor()
    assert.deepEqual(await barriers(page), [])
    assert.deepEqual(await faultsOfWords(page, TITLES.zh, 'zh'), [])

    await page.getByRole('button', { name: '下一位' }).click()
    await scan(page, tokenOf({ xh, cjm: `B${xh}`, xm: '章**三' }))
    await page.getByText('该学号已绑定另一个采集码').waitFor()
    const waiting = page.getByRole('article').filter({ hasText: xh })
    await waiting.getByText('同一学号出现了第二个采集码').waitFor()
    await waiting.getByRole('button', { name: '改用第二个' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: '理由' }).fill('学籍已更正')
    await dialog.getByRole('button', { name: '改用第二个' }).click()
    await waiting.getByText('同一学号出现了第二个采集码').waitFor({ state: 'detached' })
    await waiting.getByRole('button', { name: '确认是本校学生' }).waitFor()
    await page.getByRole('button', { name: '已处理' }).click()
    await waiting.getByText('已改用第二个', { exact: false }).waitFor()
    await waiting.getByRole('link', { name: '章**三' }).waitFor()
  })

  test('is the same on a phone, in both languages, by day and night', async ({ assert }) => {
    const id = await unitId()
    for (const locale of ['zh', 'en'] as const)
      for (const look of LOOKS[locale]) {
        const page = await browser.begin(SCHOOL, { ...look, locale })
        await page.locator('h1').first().waitFor()
        await page.goto(`${browser.installation.url}/#/capture/${id}`)
        await page.getByRole('heading', { name: TITLES[locale], exact: true }).waitFor()
        await page.locator('input[name=token]').waitFor()
        assert.deepEqual(await overflow(page), [], `${locale} ${look.viewport.width}`)
        assert.deepEqual(await barriers(page), [])
        assert.deepEqual(await faultsOfWords(page, TITLES[locale], locale), [])
      }
  })

  test('a camera that is missing is said, with what to do instead', async () => {
    const id = await unitId()
    const page = await browser.begin(SCHOOL, { viewport: PHONE })
    await page.locator('h1').first().waitFor()
    await page.goto(`${browser.installation.url}/#/capture/${id}`)
    await page.getByRole('button', { name: '打开摄像头扫描' }).click()
    await page.getByText(/没有找到可用的摄像头|浏览器没有允许使用摄像头/).waitFor()
  })

  test('a camera reads the code of a phone that is held before it, and is closed', async ({
    assert,
    cleanup,
  }) => {
    const xh = `2018${randomInt(1e8, 1e9)}`
    await withList()
    const seeing = await browserSeeing(Buffer.from(tokenOf({ xh, cjm: `C${xh}` })), browser)
    cleanup(() => seeing.end())
    const page = await seeing.begin(SCHOOL, { viewport: PHONE })
    await page.locator('h1').first().waitFor()
    await page.goto(`${browser.installation.url}/#/capture/${await unitId()}`)
    await page.getByRole('button', { name: '打开摄像头扫描' }).click()
    await page.getByText('采集码有效，已绑定到这名学生。').waitFor()
    await page.getByText(xh).first().waitFor()
    assert.equal(await page.locator('video').count(), 0)
    await page.getByRole('button', { name: '下一位' }).click()
    await page.getByRole('button', { name: '打开摄像头扫描' }).waitFor()
  })
})
