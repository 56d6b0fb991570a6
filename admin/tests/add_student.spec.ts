import { test } from '@japa/runner'
import type { Locator, Page } from 'playwright-core'
import { until } from '../../backend/tests/until.js'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers } from './page_checks.js'
import { plantSchool, ROSTER, SCHOOL, TEACHER } from './plant_school.js'
import { typeDay } from './type_day.js'

const [FIRST] = ROSTER.材料学院.材料2001

test.group('What a school does about one student or one person', (group) => {
  let browser: ConsoleBrowser
  let unitId: string
  let page: Page
  group.setup(async () => {
    browser = await consoleBrowser()
    unitId = (await plantSchool(browser.installation)).id
    page = await browser.signIn(SCHOOL.code)
    return () => browser.closePages()
  })

  const query = (sql: string) => browser.installation.stack.postgres!.query(sql, 'tucai')
  const idOf = async (sql: string) => String((await query(sql))[0]!.id)
  const at = (path: string, of = page) => of.goto(`${browser.installation.url}/#/${path}`)
  const button = (name: string, of: Page | Locator = page) =>
    of.getByRole('button', { name, exact: true })
  const dialog = () => page.getByRole('dialog')
  const field = (name: string) => dialog().locator(`input[name=${name}]`)
  async function fill(xh: string, name: string, four: string) {
    await field('xh').fill(xh)
    await field('maskedName').fill(name)
    await field('lastFour').fill(four)
    await button('加入名单', dialog()).click()
  }
  async function choose(name: string, option: string) {
    await dialog().getByRole('combobox', { name }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  /** Says at which field a sentence stands. */
  const refused = (name: string, said: RegExp) =>
    field(name).locator('xpath=ancestor::*[contains(@class, "MuiTextField-root")]').getByText(said)

  test('a student is added to the list; what is wrong stands at its field', async ({ assert }) => {
    await at('students')
    // A dialog of an attempt before this one would lie over the page.
    await page.reload()
    await button('添加学生').click()
    await fill(FIRST!, '张小明', '471X')
    await refused('maskedName', /完整/).waitFor()
    await fill(FIRST!, '张*明', '32010119990101471X')
    await refused('lastFour', /完整的证件号码/).waitFor()
    await fill(FIRST!, '张*明', '471X')
    await refused('xh', /已在|已有/).waitFor()
    assert.deepEqual(await barriers(page), [])
    await choose('学院', '土木学院')
    await choose('班级', '土木2001')
    await fill('40001', '张*明', '471X')
    await page.getByRole('heading', { name: '张*明 40001', level: 1 }).waitFor()
    const [row] = await query(
      `select classes.name, origin from students join classes on classes.id = class_id
        where xh = '40001' and students.season_unit_id = '${unitId}'`
    )
    assert.deepEqual(row, { name: '土木2001', origin: 'list' })
  })

  test('on the page of a class into that class; the centre says in which school', async ({
    assert,
  }) => {
    const id = await idOf(`select id from classes where name = '${TEACHER.of}'`)
    await at(`classes/${id}/show`)
    await button('添加学生').click()
    await dialog().getByText(TEACHER.of).waitFor()
    await fill('40002', '赵*', '471X')
    await page.getByRole('heading', { name: '赵* 40002', level: 1 }).waitFor()
    await page.getByText(TEACHER.of).waitFor()
    const centre = await browser.signIn('operator')
    await at('students', centre)
    await button('添加学生', centre).click()
    assert.equal(await centre.locator('input[name=xh]').count(), 0)
    await centre.getByRole('dialog').getByRole('combobox', { name: '学校' }).fill('太湖')
    await centre.getByRole('option', { name: new RegExp(SCHOOL.name) }).click()
    await centre.locator('input[name=xh]').waitFor()
  })

  test('a teacher who has not accepted is invited again, and the letter before is void', async ({
    assert,
  }) => {
    const id = await idOf(`select id from classes where name = '材料2002'`)
    await at(`classes/${id}/show`)
    await button('邀请').click()
    await field('name').fill('周老师')
    await field('email').fill('zhou@example.test')
    await typeDay(dialog(), 'validUntil', '2099-12-31')
    await button('发送邀请', dialog()).click()
    await page.getByText('已邀请', { exact: true }).waitFor()
    const { letters } = browser.installation.inbox!
    const sent = () => letters.filter(({ to }) => to === 'zhou@example.test')
    await until(async () => sent().length === 1)
    await button('再次邀请').click()
    await page.getByText(/邀请信正发往 zhou@example.test/).waitFor()
    await until(async () => sent().length === 2)
    const tokens = sent().map(({ text }) => /\/#\/welcome\/([\w-]{43})\s/.exec(text!)![1])
    await at(`welcome/${tokens[0]}`)
    await page.getByRole('heading', { name: '链接已失效' }).waitFor()
    assert.equal(await button('再次邀请').count(), 0)
  })

  test('a head cover is allowed before there is a photo; the ground is read by a button', async ({
    assert,
  }) => {
    await at(`students/${await idOf(`select id from students where xh = '${FIRST}'`)}/show`)
    await button('头饰豁免').click()
    await choose('豁免理由类别', '医疗')
    await button('提交', dialog()).click()
    await page.getByText(/图采联系人已登记可佩戴头饰/).waitFor()
    await page
      .getByText(/头饰由人工判断/)
      .first()
      .waitFor()
    assert.equal(await button('头饰豁免').count(), 0)
    assert.equal(await page.getByText('医疗').count(), 0)
    await button('查看理由类别（留痕）').click()
    await page.getByText('（医疗）').waitFor()
    assert.deepEqual(await barriers(page), [])
  })
})
