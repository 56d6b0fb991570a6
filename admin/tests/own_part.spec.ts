import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, overflow, PHONE, WIDE } from './page_checks.js'
import { COLLEGE, plantSchool, ROSTER, SCHOOL, TEACHER } from './plant_school.js'

test.group('The own part of a school in a browser', (group) => {
  let browser: ConsoleBrowser
  let unitId: string
  group.setup(async () => {
    browser = await consoleBrowser()
    unitId = (await plantSchool(browser.installation)).id
    return () => browser.closePages()
  })

  const at = (page: Page, path: string) => page.goto(`${browser.installation.url}/#/${path}`)
  const query = (sql: string) =>
    browser.installation.stack.postgres!.query(sql, 'tucai') as Promise<Record<string, string>[]>
  const idOf = async (sql: string) => (await query(sql))[0]!.id!
  const classId = (name: string) =>
    idOf(`select id from classes where name = '${name}' and season_unit_id = '${unitId}'`)
  const studentId = (xh: string) =>
    idOf(`select id from students where xh = '${xh}' and season_unit_id = '${unitId}'`)
  /** Other specs add to them. */
  const numbersIn = async (names: string[]) => {
    const rows = await query(`select xh from students join classes on classes.id = class_id
      where students.season_unit_id = '${unitId}' and classes.name in ('${names.join("','")}')`)
    return rows.map(({ xh }) => xh!).toSorted()
  }
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

  /** The numbers of the students in a list, when there are as many. */
  async function numbersOf(page: Page, expected: number) {
    await at(page, 'students')
    const rows = page.locator('.RaList-content').getByText(/^\d{5}$/)
    await page.getByText(`1–${expected} / ${expected}`).waitFor()
    return [...new Set(await rows.allInnerTexts())].filter((xh) => xh.length === 5).toSorted()
  }

  test('a class teacher sees only the own class, on a phone, and says there who is absent', async ({
    assert,
  }) => {
    const page = await browser.begin(TEACHER.login, { viewport: PHONE })
    await page.getByRole('heading', { name: TEACHER.of, level: 1 }).waitFor()
    const own = await numbersIn([TEACHER.of])
    for (const xh of own) await page.getByText(xh, { exact: true }).waitFor()
    await button(page, '缺拍').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: '外出实习' }).check()
    await button(page, '登记').click()
    await page.getByText('缺拍：外出实习').waitFor()
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    await button(page, '取消缺拍').click()
    await page.getByText('缺拍：外出实习').waitFor({ state: 'detached' })
    assert.equal(await page.getByRole('button', { name: /添加学生|编辑|邀请/ }).count(), 0)

    assert.deepEqual(await numbersOf(page, own.length), own)
    await at(page, `classes/${await classId('材料2002')}/show`)
    await page.getByRole('heading', { name: '没有找到' }).waitFor()
    await at(page, `students/${await studentId(ROSTER.材料学院.材料2002[0]!)}/show`)
    await page.getByRole('heading', { name: '没有找到' }).waitFor()
  })

  test('somebody of a college sees its classes and no others, and looks at their photos without judging them', async ({
    assert,
  }) => {
    const page = await browser.signIn(COLLEGE.login, { viewport: WIDE })
    const own = await numbersIn(Object.keys(ROSTER[COLLEGE.of]))
    assert.deepEqual(await numbersOf(page, own.length), own)
    const menu = page.locator('.RaMenu-open, .RaSidebar-fixed').first()
    await menu.getByRole('menuitem', { name: /^照片(?!下载)/ }).click()
    await button(page, '已看').waitFor()
    assert.equal(
      await page.getByRole('button', { name: /^(通过|重置|本筛选全部重置)$/ }).count(),
      0
    )
    await at(page, 'colleges')
    await page.getByRole('heading', { name: `${COLLEGE.of} · ${own.length} 人` }).waitFor()
    for (const name of ['材料2001', '材料2002']) await page.getByRole('link', { name }).waitFor()
    assert.equal(await page.getByText('土木').count(), 0)
    await at(page, `students/${await studentId(ROSTER.材料学院.材料2002[0]!)}/show`)
    await page.getByRole('heading', { name: '缺拍登记' }).waitFor()
    assert.equal(await page.getByRole('heading', { name: /头饰豁免/ }).count(), 0)
    await button(page, '缺拍').click()
    await page.getByRole('radio', { name: '参军' }).check()
    await button(page, '登记').click()
    await page.getByText('缺拍：参军').waitFor()
    await button(page, '取消缺拍').click()
    await page.getByText('已取消缺拍登记').waitFor()
    await at(page, `students/${await studentId(ROSTER.土木学院.土木2001[0]!)}/show`)
    await page.getByRole('heading', { name: '没有找到' }).waitFor()
  })

  test('its coordinator sees the whole school', async ({ assert }) => {
    const page = await browser.signIn(SCHOOL.code)
    await at(page, 'colleges')
    for (const name of Object.keys(ROSTER))
      await page.getByRole('heading', { name: new RegExp(`^${name} · `) }).waitFor()
    assert.isAbove(await page.getByRole('button', { name: '邀请', exact: true }).count(), 1)
  })
})
