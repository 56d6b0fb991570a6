import { test } from '@japa/runner'
import { ownConsoleBrowser, type ConsoleBrowser } from '../../admin/tests/console_browser.js'
import { barriers, overflow, PHONE } from '../../admin/tests/page_checks.js'
import { WORDS } from './phone_page.js'

const SCHOOL = '90002'
const XH = 'N2022001'

/** The season goes by the list of the school, in which this student is. */
const NAMED = `
  update season_policies set sourced = jsonb_set(sourced, '{identity,value}', '"real_name"');
  insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four, level,
    study_kind, list_position, origin)
  select season_units.season_id, season_units.id, '${XH}', lower('${XH}'), '李*四', '471X',
    '本科', '普通高等教育', 90000, 'list'
  from season_units join units on units.id = unit_id where units.code = '${SCHOOL}'`

test.group('Coming in by the student number in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await ownConsoleBrowser()
    await browser.installation.stack.postgres!.query(NAMED, 'tucai')
    return () => browser.end()
  })

  for (const locale of ['zh', 'en'] as const)
    test(`asks for school, number and last four, says what is wrong and lets in (${locale})`, async ({
      assert,
    }) => {
      const { scan } = WORDS[locale]
      const context = await browser.browser.newContext({
        ...{ viewport: PHONE, locale: locale === 'zh' ? 'zh-CN' : 'en-GB' },
        colorScheme: locale === 'zh' ? 'dark' : 'light',
      })
      const page = await context.newPage()
      await page.goto(`${browser.installation.url}/capture/`)
      await page.getByRole('heading', { name: scan.name.title, level: 1 }).waitFor()
      assert.deepEqual(await overflow(page), [])
      assert.deepEqual(await barriers(page), [])
      const open = page.getByRole('button', { name: scan.name.open })
      await open.click()
      await page.getByText(scan.name.empty).waitFor()
      const school = `select id from units where code = '${SCHOOL}'`
      const [unit] = await browser.installation.stack.postgres!.query(school, 'tucai')
      await page.getByLabel(scan.name.school).selectOption(String(unit!.id))
      await page.getByLabel(scan.name.xh).fill(XH)
      await page.getByLabel(scan.name.lastFour).fill('0000')
      await open.click()
      await page.getByText(locale === 'zh' ? '与学校名单对不上' : 'not together on').waitFor()
      assert.equal(await page.getByLabel(scan.name.xh).inputValue(), XH)
      await page.getByLabel(scan.name.lastFour).fill('471x')
      await open.click()
      await page.locator('.student').getByText('李*四').waitFor()
      assert.notInclude(page.url(), XH)
      await context.close()
    })
})
