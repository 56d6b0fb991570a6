import { drawPdfPage } from '#backend/paper/draw_pdf_page'
import { readQrCodes } from '#backend/paper/qr_codes'
import { test } from '@japa/runner'
import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, LOOKS, overflow } from './page_checks.js'

const SCHOOL = '90012'
const WORDS = { zh: '打印演示采集码', en: 'Print demo codes' }

test.group('Demo codes in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  /** A class of the school with one listed student, others in another attempt. */
  async function plantClass() {
    const xh = `2020${randomInt(1e8, 1e9)}`
    const name = `演练${xh.slice(-4)}班`
    const run = (sql: string) => browser.installation.stack.postgres!.query(sql, 'tucai')
    const of = `from season_units join units on units.id = unit_id where units.code = '${SCHOOL}'`
    await run(`insert into classes (season_unit_id, name, name_key)
      select season_units.id, '${name}', '${name}' ${of}`)
    await run(`insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four,
        class_id, list_position, origin)
      select season_id, season_unit_id, '${xh}', '${xh}', '王*', '0001', classes.id, ${xh.slice(-6)}, 'list'
      from classes join season_units on season_units.id = season_unit_id where classes.name = '${name}'`)
    const [ids] = await run(`select class_id::text as "classId", id::text as "studentId",
      season_unit_id::text as "unitId" from students where xh = '${xh}'`)
    return { name, ...(ids as { classId: string; studentId: string; unitId: string }) }
  }

  const open = async (page: Page, path: string) => {
    await page.locator('h1').first().waitFor()
    await page.goto(`${browser.installation.url}/#/${path}`)
  }

  /** What the one code on a downloaded paper says. */
  async function tokenOf(path: string) {
    const drawn = await drawPdfPage(await readFile(path), 1)
    const codes = await readQrCodes((drawn.ok && drawn.value.bitmap) as never, 2)
    return Buffer.from(codes[0]!).toString('latin1')
  }

  test('a class prints them, and one that is scanned is tied to its student', async ({
    assert,
  }) => {
    const { classId, studentId, unitId } = await plantClass()
    const page = await browser.begin(SCHOOL)
    await open(page, `students/${studentId}/show`)
    await page.getByText('未绑定', { exact: true }).waitFor()
    await page.goto(`${browser.installation.url}/#/classes/${classId}/show`)
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: WORDS.zh }).click()
    const paper = await coming
    assert.equal(paper.suggestedFilename(), '演示采集码.pdf')
    const token = await tokenOf(await paper.path())
    await page.goto(`${browser.installation.url}/#/capture/${unitId}`)
    await page.locator('input[name=token]').fill(token)
    await page.locator('input[name=token]').press('Enter')
    await page.getByText('采集码有效，已绑定到这名学生。').waitFor()
    await page.goto(`${browser.installation.url}/#/students/${studentId}/show`)
    await page.getByText(/^已绑定（.*，解码方式：模拟器）$/).waitFor()
  })

  test('are offered on a phone in both languages, and not where time is real', async ({
    assert,
  }) => {
    const { classId, name } = await plantClass()
    for (const locale of ['zh', 'en'] as const)
      for (const look of LOOKS[locale]) {
        const page = await browser.begin(SCHOOL, { ...look, locale })
        await open(page, `classes/${classId}/show`)
        await page.getByRole('button', { name: WORDS[locale] }).waitFor()
        assert.deepEqual(await overflow(page), [], `${locale} ${look.viewport.width}`)
        assert.deepEqual(await barriers(page), [])
        assert.deepEqual(await faultsOfWords(page, name, locale), [])
        if (process.env.LOOK)
          await page.screenshot({
            path: `${process.env.LOOK}-${locale}-${look.viewport.width}.png`,
            fullPage: true,
          })
      }
    const page = await browser.begin(SCHOOL)
    await page.route('**/api/clock', async (route) => {
      const answer = await route.fetch()
      const { data } = await answer.json()
      await route.fulfill({ response: answer, json: { data: { ...data, mode: 'real' } } })
    })
    await page.reload()
    await open(page, `classes/${classId}/show`)
    await page.getByText('王*').first().waitFor()
    assert.equal(await page.getByRole('button', { name: WORDS.zh }).count(), 0)
  })
})
