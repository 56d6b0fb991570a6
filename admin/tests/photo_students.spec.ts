import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { secondConsoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, overflow, PHONE, WIDE } from './page_checks.js'

const SCHOOL = '90002'
/** A day of its capture; other specs move their clock past it. */
const BEGUN = '2023-03-22'
/** Of two students of the school, whom the spec adds. */
const [NUMBER, OTHER] = ['70230001', '70230002']

const drawn = (seed: number) => drawSyntheticStudent(syntheticStudent(seed), { fast: true })

test.group('Photos of students in a browser', (group) => {
  let browser: ConsoleBrowser
  let unitId: string
  group.setup(async () => {
    browser = await secondConsoleBrowser()
    const { url, stack } = browser.installation
    const school = await ConsoleSession.signIn(url, `${SCHOOL}@example.test`, 'tucai-2023')
    const admin = await ConsoleSession.signIn(url, 'admin@example.test', 'tucai-2023')
    await admin.moveClock({ type: 'jump', date: BEGUN, time: '10:00' })
    unitId = (await school.get('/api/season_units')).data[0].id
    await stack.postgres!.query(
      `insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four, origin)
       select season_id, id, number, number, '王*', '123X', 'list'
         from season_units, unnest(array['${NUMBER}', '${OTHER}']) as number
        where id = '${unitId}'`,
      'tucai'
    )
  })
  group.each.teardown(() => browser.closePages())

  const openPhotos = async (page: Page) => {
    await page.goto(`${browser.installation.url}/#/season_units/${unitId}/show/photos`)
    await page.locator('input[name=consent]').waitFor()
  }

  test('a school states consent, sees what becomes of each file, and sends them; one of nobody is matched in the queue', async ({
    assert,
  }) => {
    const page = await browser.signIn(SCHOOL)
    await openPhotos(page)
    const several = page.locator('input[type=file][accept=".zip,image/*"]')
    assert.isTrue(await several.isDisabled())
    await page.locator('input[name=consent]').check()
    const [known, unknown] = [await drawn(901), await drawn(902)]
    await several.setInputFiles([
      { name: `${NUMBER}.jpg`, mimeType: 'image/jpeg', buffer: known },
      { name: '合影 一.jpg', mimeType: 'image/jpeg', buffer: unknown },
      { name: '名单.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
    ])
    for (const said of ['已匹配学生（1）', '文件名不是学号（1）', '不是照片，不上传（1）'])
      await page.getByText(said).waitFor()
    await page.getByRole('button', { name: '上传 2 张' }).click()
    await page.getByText('已处理 2/2 张').waitFor()
    await page.getByText(`${NUMBER} 王*（123X）`).first().waitFor()
    const filter = encodeURIComponent(JSON.stringify({ status: 'unmatched' }))
    await page.goto(`${browser.installation.url}/#/photos?filter=${filter}`)
    await page.getByRole('button', { name: '匹配学生' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[name=student]').fill(OTHER)
    await page.getByRole('option', { name: OTHER }).click()
    await dialog.getByRole('button', { name: '提交' }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  test('the page of a photo says whom it shows, by whose consent, and what was corrected, on a desk and on a phone', async ({
    assert,
  }) => {
    const school = await ConsoleSession.signIn(
      browser.installation.url,
      `${SCHOOL}@example.test`,
      'tucai-2023'
    )
    const { data } = await school.get(`/api/photos?seasonUnitId=${unitId}`)
    const photo = data.find(
      ({ student }: { student: { xh: string } | null }) => student?.xh === OTHER
    )
    for (const viewport of [WIDE, PHONE]) {
      const page = await browser.signIn(SCHOOL, { viewport })
      await page.goto(`${browser.installation.url}/#/photos/${photo.id}/show`)
      await page.getByText(`${OTHER} 王*（123X）`).first().waitFor()
      for (const said of [
        '学校确认（school-1）',
        '未匹配 →',
        '改为另一学生',
        '与另一张互换',
        '作废',
      ])
        await page.getByText(said).first().waitFor()
      assert.deepEqual(await overflow(page), [])
      assert.deepEqual(await barriers(page), [])
      if (process.env.SHOTS)
        await page.screenshot({
          path: `${process.env.SHOTS}/${viewport.width}.png`,
          fullPage: true,
        })
    }
  })

  test('the tab of photos says what of today is open, and counts down to the end of the day by the season’s clock', async ({
    assert,
  }) => {
    const { url, stack } = browser.installation
    const admin = await ConsoleSession.signIn(url, 'admin@example.test', 'tucai-2023')
    const move = (time: string) => admin.moveClock({ type: 'jump', date: BEGUN, time })
    const [open] = await stack.postgres!.query(
      `select count(*) filter (where status = 'accepted' and looked_at is null) as unlooked,
          count(*) filter (where status = 'failed') as failed
        from photos where season_unit_id = '${unitId}' and discarded_at is null
          and (taken_at at time zone 'Asia/Shanghai')::date = '${BEGUN}'`,
      'tucai'
    )
    const page = await browser.signIn(SCHOOL, { viewport: PHONE })
    await openPhotos(page)
    await page.getByText('距 18:00 还有 8 小时 0 分').waitFor()
    const link = (name: string, count: unknown) =>
      page.getByRole('link', { name: `${name} ${count} 张，打开照片墙` })
    await link('不合格未重置', open!.failed).waitFor()
    assert.equal(
      await link('未查看', open!.unlooked).getAttribute('href'),
      `#/photos/wall?unit=${unitId}&day=${BEGUN}&chip=unlooked`
    )
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    await move('17:20')
    await page.getByText('距 18:00 还有 40 分').waitFor()
    await move('18:05')
    await page.getByText('已过 18:00').waitFor()
  })

  test('two who are one student are merged from the page of one, which leads to the other', async ({
    assert,
  }) => {
    const { url } = browser.installation
    const school = await ConsoleSession.signIn(url, `${SCHOOL}@example.test`, 'tucai-2023')
    const { data } = await school.get(`/api/students?seasonUnitId=${unitId}`)
    const [one, other] = [NUMBER, OTHER].map((xh) =>
      data.find((student: { xh: string }) => student.xh === xh)
    )
    const page = await browser.signIn(SCHOOL, { viewport: PHONE })
    await page.goto(`${url}/#/students/${one.id}/show`)
    await page.getByRole('button', { name: '合并' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`学号 ${NUMBER} 并入所选学生，不能撤销`).waitFor()
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    await dialog.locator('input[name=student]').fill(OTHER)
    await page.getByRole('option', { name: OTHER }).click()
    await dialog.locator('input[name=confirmation]').fill(NUMBER)
    await dialog.getByRole('button', { name: '合并' }).click()
    await page.getByText('已合并，1 张照片归入该生').waitFor()
    await page.waitForURL(`**/students/${other.id}/show`)
    await page.getByText('合并', { exact: true }).first().waitFor()
  })
})
