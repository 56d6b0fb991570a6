import { until } from '#tests/until'
import { test } from '@japa/runner'
import { randomBytes, randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, LOOKS, overflow, PHONE } from './page_checks.js'

const SCHOOL = '90011'

test.group('Payments of students in a browser', (group) => {
  let browser: ConsoleBrowser
  const run = (sql: string) => browser.installation.stack.postgres!.query(sql, 'tucai')
  const of = `from season_units join units on units.id = unit_id where units.code = '${SCHOOL}'`
  const pays = (payer: string) =>
    run(`update unit_progress set facts = facts || '{"payer":"${payer}"}'
      where track = 'main' and season_unit_id in (select season_units.id ${of}) returning track`)
  group.setup(async () => {
    browser = await consoleBrowser()
    return async () => void (await pays('school'))
  })
  group.each.teardown(() => browser.closePages())

  /** A listed student of a school whose students pay, another in each attempt. */
  async function plantStudent(): Promise<string> {
    // The process of the unit writes the row as it starts.
    await until(async () => (await pays('students')).length === 1)
    const xh = `2020${randomInt(1e8, 1e9)}`
    const [{ id }] = (await run(`insert into students
        (season_id, season_unit_id, xh, xh_key, masked_name, last_four, list_position, origin)
      select season_id, season_units.id, '${xh}', '${xh}', '王*', '0001', ${xh.slice(-6)}, 'list' ${of}
      returning id::text as id`)) as [{ id: string }]
    return id
  }

  /** Money of the student that goes back. */
  async function plantRefund(studentId: string, why: string) {
    const no = randomBytes(16).toString('hex')
    await run(`with made as (insert into orders
        (season_unit_id, student_id, out_trade_no, amount_fen, way, state, expires_at)
      select season_unit_id, id, '${no}', 1500, 'native', 'closed', now() from students
        where id = '${studentId}' returning *)
      insert into refunds (season_unit_id, student_id, order_id, transaction_id, amount_fen, why)
      select season_unit_id, student_id, id, 'T' || out_trade_no, amount_fen, '${why}' from made`)
    return no
  }

  const open = async (page: Page, path: string) => {
    await page.locator('h1').first().waitFor()
    await page.goto(`${browser.installation.url}/#/${path}`)
  }
  const section = (page: Page, title: string) => page.locator('section', { hasText: title })

  test('a school defers the payment of a student with a reason, and ends it', async ({
    assert,
  }) => {
    const id = await plantStudent()
    const page = await browser.begin(SCHOOL)
    await open(page, `students/${id}/show`)
    const payment = section(page, '缴费')
    await payment.getByText('待支付').waitFor()
    await payment.getByRole('button', { name: '缓缴或免缴' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^缓缴：/).check()
    await dialog.getByLabel('理由').click()
    await page.getByRole('option', { name: '其他' }).click()
    await dialog.getByRole('button', { name: '登记' }).click()
    assert.equal(await dialog.locator('[aria-invalid=true]').getAttribute('name'), 'note')
    await dialog.getByLabel('说明').fill('等家里汇款')
    await dialog.getByRole('button', { name: '登记' }).click()
    await payment.getByText(/缓缴 · 其他（等家里汇款）/).waitFor()
    await payment.getByRole('button', { name: '结束' }).click()
    await payment.getByText('待支付').waitFor()
    await payment.getByText(/已结束/).waitFor()
  })

  /** An open order of the student, here and at the gateway of the rehearsal. */
  async function plantOrder(studentId: string) {
    const no = randomBytes(16).toString('hex')
    await run(`insert into orders
        (season_unit_id, student_id, out_trade_no, amount_fen, way, expires_at)
      select season_unit_id, id, '${no}', 1500, 'native', now() + interval '1 hour' from students
        where id = '${studentId}'`)
    const { payments, url } = browser.installation
    payments!.orders.open('native', {
      ...{ out_trade_no: no, amount: { total: 1500 }, description: '毕业生图像采集费' },
      notify_url: `${url}/api/payments/notices`,
      time_expire: new Date(Date.now() + 3_600_000).toISOString(),
    })
    return `${payments!.url}/pay/${no}`
  }

  test('what somebody pays at the gateway of the rehearsal shows at once', async () => {
    const id = await plantStudent()
    const payPage = await plantOrder(id)
    const page = await browser.begin(SCHOOL)
    await open(page, `students/${id}/show`)
    await section(page, '缴费').getByText('待支付', { exact: true }).waitFor()
    const phone = await browser.page({ viewport: PHONE })
    await phone.goto(payPage)
    await phone.getByRole('button', { name: '取消 Cancel' }).click()
    await phone.getByText('已取消，未支付').waitFor()
    await phone.goto(payPage)
    await phone.getByRole('button', { name: '支付 Pay' }).click()
    await phone.getByText('已支付 · paid').waitFor()
    await section(page, '缴费').getByText('已支付', { exact: true }).waitFor()
  })

  test('finance reads what goes back, by the reason', async ({ assert }) => {
    const id = await plantStudent()
    const twice = await plantRefund(id, 'double')
    const late = await plantRefund(id, 'dead_order')
    const page = await browser.begin('finance')
    await page.getByRole('menuitem', { name: '退款清单' }).click()
    await page.getByText(twice, { exact: true }).waitFor()
    await page.getByText(late, { exact: true }).waitFor()
    assert.equal(await page.getByText('王*').count(), 0)
    await page.getByLabel('退款原因').click()
    await page.getByRole('option', { name: '重复支付' }).click()
    await page.getByText(late, { exact: true }).waitFor({ state: 'detached' })
    await page.getByText(twice, { exact: true }).waitFor()
  })

  test('fits a phone in both languages', async ({ assert }) => {
    const id = await plantStudent()
    await plantRefund(id, 'wrong_amount')
    const looks = [
      [SCHOOL, `students/${id}/show`, { zh: '缴费', en: 'Payment' }, { zh: '王*', en: '王*' }],
      [
        'finance',
        'refunds',
        { zh: '金额不符', en: 'Another amount' },
        { zh: '退款清单', en: 'Refunds' },
      ],
    ] as const
    for (const [login, path, said, title] of looks)
      for (const locale of ['zh', 'en'] as const)
        for (const look of LOOKS[locale]) {
          const page = await browser.begin(login, { ...look, locale })
          await open(page, path)
          await page.getByText(said[locale]).first().waitFor()
          const at = `${path} ${locale} ${look.viewport.width}`
          assert.deepEqual(await overflow(page), [], at)
          assert.deepEqual(await barriers(page), [], at)
          assert.deepEqual(await faultsOfWords(page, title[locale], locale), [], at)
          if (process.env.LOOK)
            await page.screenshot({
              path: `${process.env.LOOK}-${login}-${locale}-${look.viewport.width}.png`,
              fullPage: true,
            })
        }
  })
})
