import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import {
  barriers,
  faultsOfWords,
  overflow,
  PHONE,
  shoot,
  WIDE,
  type Locale,
} from './page_checks.js'
import { typeDay } from './type_day.js'

const KEY = /^tck_[a-z0-9]{8}_[\w-]{43}$/
const SECRET = /^tcw_[\w-]{43}$/
const ADDRESS = 'https://collector.example.com/hooks'
const SCHOOL = '泰州凤城学院'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const fill = (page: Page, name: string, value: string) =>
  page.locator(`input[name=${name}]`).fill(value)

/** The key on the page, or the secret of a hook, which is put away. */
async function keptKey(page: Page, stored: string, pattern = KEY) {
  const shown = page.getByRole('dialog').getByText(pattern)
  await shown.waitFor()
  const key = await shown.innerText()
  await button(page, stored).click()
  await shown.waitFor({ state: 'detached' })
  return key
}

test.group('Collectors in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  /** The list as an installation has it at first, for a second attempt as well. */
  async function open(viewport: typeof WIDE, locale?: Locale) {
    await browser.installation.stack.postgres!.query('delete from collectors', 'tucai')
    const page = await browser.begin('admin', { viewport, ...(locale && { locale }) })
    await page.locator('h1').first().waitFor()
    await page.goto(`${browser.installation.url}/#/collectors`)
    return page
  }

  async function fillForm(page: Page, name: string) {
    await button(page, '新建采集单位').click()
    await fill(page, 'name', name)
    await typeDay(page, 'expiresOn', '2024-06-30')
  }
  const create = (page: Page) =>
    page.getByRole('dialog').getByRole('button', { name: '新建', exact: true }).click()

  test('get a key that is shown once, send for some schools, and end by a revocation', async ({
    assert,
  }) => {
    const page = await open(WIDE)
    await page.getByText('还没有采集单位。').waitFor()
    await fillForm(page, '示例图采')
    await page.getByLabel('指定的学校').check()
    await page.getByRole('combobox', { name: '学校' }).fill(SCHOOL)
    await page.getByRole('option', { name: SCHOOL }).click()
    await page.keyboard.press('Tab')
    assert.deepEqual(await barriers(page), [])
    await shoot(page, 'collector_form')
    await create(page)
    const key = await keptKey(page, '我已保存')
    assert.match(key, KEY)

    const row = page.locator('tbody tr', { hasText: '示例图采' })
    await row.getByText('有效', { exact: true }).waitFor()
    await row.getByText(SCHOOL).waitFor()
    await row.getByText(`${key.slice(0, 'tck_12345678'.length)}…`).waitFor()
    assert.notInclude(await page.content(), key)
    await fillForm(page, '示例图采')
    await page.getByLabel('本季全部学校').check()
    await create(page)
    await page.getByRole('dialog').getByText('这个名称已被使用').waitFor()
    await button(page, '取消').click()
    assert.deepEqual(await faultsOfWords(page, '采集单位', 'zh'), [])
    await shoot(page, 'collectors')
    assert.deepEqual(await barriers(page), [])

    await row.getByRole('link').first().click()
    await page.getByLabel('本季全部学校').check()
    await button(page, '保存').click()
    await row.getByText('本季全部学校').waitFor()

    await row.getByRole('link').first().click()
    await button(page, '更换密钥').click()
    await fill(page, 'confirmation', '示例图采')
    await page.getByRole('dialog').getByRole('button', { name: '更换密钥' }).click()
    assert.notEqual(await keptKey(page, '我已保存'), key)
    await button(page, '吊销密钥').click()
    await fill(page, 'confirmation', '示例图采')
    await page.getByRole('dialog').getByRole('button', { name: '吊销密钥' }).click()
    await page.getByText('已吊销', { exact: true }).waitFor()
    await button(page, '吊销密钥').waitFor({ state: 'detached' })
    assert.deepEqual(await faultsOfWords(page, '修改采集单位', 'zh'), [])
    assert.deepEqual(await barriers(page), [])
  })

  /** Two events of which nothing was received, as after a day of a server that fails. */
  const plantGivenUp = () =>
    browser.installation.stack.postgres!.query(
      `set session_replication_role = replica;
       insert into hook_events (season_unit_id, collector_id, photo_id, external_no, state, attempts, fault, given_up_at)
         select unit.id, collector.id, gen_random_uuid(), 'A-' || no, 'accepted', 12, '500', now()
         from collectors collector, generate_series(1, 2) no,
           (select id from season_units order by id limit 1) unit`,
      'tucai'
    )

  test('are told at an address that the centre sets, by a secret that is shown once', async ({
    assert,
  }) => {
    const page = await open(WIDE)
    await fillForm(page, '示例图采')
    await page.getByLabel('本季全部学校').check()
    await create(page)
    await keptKey(page, '我已保存')
    await page.getByRole('link', { name: '示例图采' }).click()
    await page.getByText('没有设置回调地址').waitFor()
    await button(page, '设置回调地址').click()
    const dialog = page.getByRole('dialog')
    const set = async (address: string) => {
      await fill(page, 'address', address)
      await dialog.getByRole('button', { name: '保存' }).click()
    }
    for (const unfit of ['http://collector.example.com/hooks', 'https://192.168.1.5/hooks']) {
      await set(unfit)
      await dialog.getByText('回调地址须是公网可以访问的 https 地址').waitFor()
      if (unfit.startsWith('http:')) await shoot(page, 'hook_refused')
      await fill(page, 'address', ADDRESS)
      await dialog.getByText('回调地址须是公网可以访问的 https 地址').waitFor({ state: 'detached' })
    }
    assert.deepEqual(await barriers(page), [])
    await set(ADDRESS)
    const secret = await keptKey(page, '我已保存', SECRET)
    await page.getByText(ADDRESS).waitFor()
    assert.notInclude(await page.content(), secret)

    await plantGivenUp()
    await page.reload()
    await page.getByText('对方返回 500').waitFor()
    await shoot(page, 'hook')
    assert.deepEqual(await faultsOfWords(page, '修改采集单位', 'zh'), [])
    assert.deepEqual(await barriers(page), [])
    await button(page, '重新发送').click()
    await dialog.getByText('采集单位随时可以按编号查询结果').waitFor()
    await dialog.getByRole('button', { name: '重新发送' }).click()
    await button(page, '重新发送').waitFor({ state: 'detached' })

    await button(page, '取消回调').click()
    await fill(page, 'confirmation', '示例图采')
    await dialog.getByRole('button', { name: '取消回调' }).click()
    await page.getByText('没有设置回调地址').waitFor()
    assert.deepEqual(await barriers(page), [])
  })

  test('fit on a phone, in English', async ({ assert }) => {
    const page = await open(PHONE, 'en')
    await button(page, 'New collector').click()
    await fill(page, 'name', 'Example collector')
    await typeDay(page, 'expiresOn', '2024-06-30')
    await page.getByLabel('All schools of the season').check()
    await page.getByLabel('May send decoded fields').check()
    assert.deepEqual(await overflow(page), [])
    await button(page, 'Create').click()
    const shown = page.getByRole('dialog').getByText(KEY)
    await shown.waitFor()
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    await shoot(page, 'collector_key_phone')
    await keptKey(page, 'I have kept it')
    await page.getByText('Example collector').waitFor()
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await faultsOfWords(page, 'Collectors', 'en'), [])
    await page.getByRole('link', { name: 'Example collector' }).click()
    await button(page, 'Renew the key').waitFor()
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    await shoot(page, 'collector_phone')
    await button(page, 'Set the address').click()
    await fill(page, 'address', ADDRESS)
    assert.deepEqual(await overflow(page), [])
    await shoot(page, 'hook_form_phone')
    await button(page, 'Save').last().click()
    await keptKey(page, 'I have kept it', SECRET)
    await plantGivenUp()
    await page.reload()
    await page.getByText('the server answered 500').waitFor()
    await button(page, 'Send again').scrollIntoViewIfNeeded()
    await shoot(page, 'hook_phone')
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
  })
})
