import { readBook } from '#tests/read_book'
import { test } from '@japa/runner'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { studentList as en } from '../src/i18n/en/student_list.js'
import { studentList as zh } from '../src/i18n/zh/student_list.js'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { mendedOf, workbookOf } from './list_files.js'
import { barriers, overflow, PHONE, WIDE } from './page_checks.js'
import { plantSchool, SCHOOL } from './plant_school.js'

const WORDS = { zh: zh.student_list, en: en.student_list }
/** Of the numbers of each attempt, which finds none of another. */
let attempts = 0

test.group('The list of a school in a browser', (group) => {
  let browser: ConsoleBrowser
  let unitId: string
  group.setup(async () => {
    browser = await consoleBrowser()
    unitId = (await plantSchool(browser.installation)).id
    return () => browser.closePages()
  })

  const sql = (query: string) => browser.installation.stack.postgres!.query(query, 'tucai')
  const count = async (query: string) => Number((await sql(`select count(*) as n ${query}`))[0]!.n)
  const listed = () =>
    count(`from students where season_unit_id = '${unitId}' and list_position is not null
      and delisted_at is null and merged_into is null`)
  const countOf = (begin: string, more = '') =>
    count(`from students join classes on classes.id = class_id where xh like '${begin}_' and
      students.season_unit_id = '${unitId}' ${more}`)

  async function openList(page: Page) {
    // What an attempt before this one has left.
    await sql(`update list_imports set state = 'dropped'
      where state = 'previewed' and season_unit_id = '${unitId}'`)
    await page.goto(`${browser.installation.url}/#/season_units/${unitId}/show/list`)
    await page.locator('input[type=file]').waitFor({ state: 'attached' })
  }
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  const chip = (page: Page, said: string, n: number) =>
    page
      .getByText(said.replace('%{count}', String(n)), { exact: true })
      .first()
      .waitFor()

  test('goes from a workbook and a CSV to the students, with the faults back as a workbook', async ({
    assert,
  }) => {
    const page = await browser.signIn(SCHOOL.code, { viewport: WIDE })
    const say = WORDS.zh
    const begin = `3${(attempts += 1)}00`
    await openList(page)
    await page.locator('input[type=file]').setInputFiles(await workbookOf(begin))
    await page.getByText('名单.xlsx：7 行').waitFor()
    await page.getByText(say.ways.good).click()
    await button(page, say.preview).click()
    await chip(page, say.counts.new, 4)
    await chip(page, say.counts.bad, 3)
    for (const said of [/姓名\(脱敏\)：.*完整的姓名/, /后四位：/, /院校名称：/])
      await page.getByText(said).first().waitFor()
    assert.deepEqual(await barriers(page), [])
    const saved = page.waitForEvent('download')
    await button(page, say.error_rows).first().click()
    const book = readBook(await readFile(await (await saved).path()))
    assert.deepEqual(
      book.rows.map(([origin, , , , , xh]) => [origin, xh]),
      [
        ['4', `${begin}3`],
        ['5', `${begin}4`],
        ['6', `${begin}5`],
      ]
    )
    assert.notInclude(JSON.stringify(book), '李小明')
    assert.equal(await countOf(begin), 0)

    await button(page, say.run).click()
    await page
      .getByRole('row', { name: /新增 4.*错误 3/ })
      .first()
      .waitFor()
    assert.equal(await countOf(begin), 4)

    await page.locator('input[type=file]').setInputFiles(mendedOf(begin))
    await page.getByText('改正.csv：2 行').waitFor()
    await page.getByRole('combobox', { name: '学院' }).click()
    await page.getByRole('option', { name: '培养点' }).click()
    await button(page, say.preview).click()
    await chip(page, say.counts.changed, 1)
    await chip(page, say.counts.new, 1)
    await button(page, say.run).click()
    await page
      .getByRole('row', { name: /新增 1.*更新 1/ })
      .first()
      .waitFor()
    assert.equal(await countOf(begin), 5)
    assert.equal(await countOf(begin, `and classes.name = '测绘2002'`), 1)
  })

  test('says how many students it has, as the database counts them, and is frozen with as many', async () => {
    const page = await browser.signIn(SCHOOL.code, { viewport: WIDE })
    await openList(page)
    const heads = await listed()
    await page.getByText(`名单现有 ${heads} 名学生`).waitFor()
    await button(page, WORDS.zh.freeze).click()
    await page
      .getByRole('row', { name: new RegExp(`^\\d+ ${heads} `) })
      .first()
      .waitFor()
    await page.goto(`${browser.installation.url}/#/colleges`)
    await page.getByRole('link', { name: `名单 ${heads} 人，以名单为准` }).click()
    await page.getByText(`1–${heads} / ${heads}`).waitFor()
  })

  test('is imported on a phone in English as well: no step is wider than the screen or shut to anybody', async ({
    assert,
  }) => {
    const page = await browser.signIn(SCHOOL.code, { viewport: PHONE, locale: 'en' })
    const say = WORDS.en
    await openList(page)
    const look = async (step: string) => {
      assert.deepEqual(await overflow(page), [], step)
      assert.deepEqual(await barriers(page), [], step)
    }
    await look('upload')
    await page.locator('input[type=file]').setInputFiles(await workbookOf('3900'))
    await button(page, say.preview).waitFor()
    await look('columns')
    await button(page, say.preview).click()
    await page.getByText(say.held).waitFor()
    await look('preview')
    await button(page, say.drop).click()
    await page.getByText(say.upload_hint).waitFor()
  })
})
