import type { Assert } from '@japa/assert'
import { test } from '@japa/runner'
import { ownPhotoBrowser, type ConsoleBrowser } from '../../admin/tests/console_browser.js'
import { barriers, overflow, PHONE } from '../../admin/tests/page_checks.js'
import { classOf, FixedPoint, KioskPage, SCHOOL } from './kiosk_page.js'
import { frameOf } from './phone_camera.js'
import { assertNoTrace } from './traces.js'

/** As long as it takes before the last seconds are counted. */
const ALMOST_MS = 75_000
const REST_MS = 20_000

const payers = (payer: string) => `update unit_progress
  set facts = facts || '{"payer":"${payer}"}' where track = 'main' and season_unit_id in (
    select season_units.id from season_units join units on units.id = unit_id
    where units.code = '${SCHOOL}')`

test.group('Turns at a device of a fixed point', (group) => {
  let browser: ConsoleBrowser
  let point: FixedPoint
  group.setup(async () => {
    browser = await ownPhotoBrowser()
    point = await FixedPoint.at(browser)
    return () => browser.end()
  })

  /** A class whose students have done the steps before the check of the device. */
  async function prepared(count: number) {
    const students = classOf(count)
    const classId = await point.list(students)
    await point.prepare(classId)
    return { students, ...(await point.open(classId)) }
  }
  const shot = async ({ page }: KioskPage, name: string) => {
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/kiosk_${name}.png`, fullPage: true })
  }
  const fits = async (device: KioskPage, name: string, assert: Assert) => {
    await shot(device, name)
    assert.deepEqual(await overflow(device.page), [], name)
    assert.deepEqual(await barriers(device.page), [], name)
  }

  test('are called by the list, and whoever is not there comes after the others', async ({
    assert,
  }) => {
    const { students, token } = await prepared(3)
    const [first, second, third] = students.map(({ xm }) => xm) as [string, string, string]
    const device = await KioskPage.open(point, token)
    await device.called(first)
    await fits(device, 'waiting', assert)
    assert.notInclude(device.page.url(), 'tcd_')
    const next = () => device.page.locator('.called-next strong').allTextContents()
    assert.deepEqual(await next(), [second, third])
    await device.press(device.words.kiosk.pass)
    await device.called(second)
    assert.deepEqual(await next(), [third, first])
    await device.end()
  }).timeout(120_000)

  test('fit a small phone, by night and in English, and say whose code is of another school', async ({
    assert,
  }) => {
    const { token } = await prepared(2)
    const device = await KioskPage.open(point, token, { viewport: PHONE, colorScheme: 'dark' })
    await device.waiting()
    await fits(device, 'waiting_360', assert)
    await device.press(device.words.frame.switchLanguage)
    const english = device.in('en')
    await english.waiting()
    await fits(english, 'waiting_360_en', assert)
    await english.hold({ school: '99999', xh: '20219', xm: '孙*', zjhm: '2222' })
    await device.page.getByRole('alert').waitFor()
    await fits(english, 'refused_360_en', assert)
    assert.equal(await device.page.locator('.student').count(), 0)
    await device.end()
  }).timeout(120_000)

  test('lead a student who has done nothing yet through all steps but the film, in their language, and end in Chinese', async ({
    assert,
  }) => {
    const students = classOf(1)
    const [student] = students as [(typeof students)[number]]
    const classId = await point.list(students)
    await point.admin.request('POST', '/api/kiosks/film', { classId })
    const { token } = await point.open(classId)
    const device = await KioskPage.open(point, token)
    await device.come(student)
    await device.press(device.words.frame.switchLanguage)
    const english = device.in('en')
    const { phone, notice, cautions, notices, consent, requirements } = english.words.steps
    await english.at(phone.title)
    const number = device.page.getByRole('textbox', { name: phone.label })
    assert.equal(await number.getAttribute('autocomplete'), 'off')
    await number.fill('138 0000 0000')
    await fits(english, 'turn_phone_en', assert)
    await english.press(phone.save)
    for (const [{ title }, button] of [
      [notice, notice.agree],
      [cautions, cautions.agree],
      [notices, notices.save],
      [consent, consent.agree],
      [{ title: requirements.rulesTitle }, requirements.next],
      [{ title: requirements.problemsTitle }, requirements.next],
      [{ title: requirements.resultTitle }, requirements.shoot],
    ] as [{ title: string }, string][]) {
      await english.at(title)
      await english.press(button)
    }
    await english.photograph(await frameOf(3))
    await fits(english, 'turn_done_en', assert)
    await english.press(english.words.kiosk.done)
    await device.waiting()
    assert.equal(await device.page.evaluate(() => document.documentElement.lang), 'zh-CN')
    await assertNoTrace(device.page, student, assert)
    await device.end()
  }).timeout(180_000)

  test('end by a reload and by the button back, of which neither shows anything of the student', async ({
    assert,
  }) => {
    const { students, token } = await prepared(3)
    const [one, other] = students as [(typeof students)[number], (typeof students)[number]]
    const device = await KioskPage.open(point, token)
    for (const [student, leave] of [
      [one, () => device.page.reload()],
      [other, () => device.page.goBack()],
    ] as const) {
      await device.come(student)
      await device.at(device.words.shooting.camera.title)
      await leave()
      await device.waiting()
      await device.page.locator('.called-name').waitFor()
      assert.equal(await device.page.locator('.student').count(), 0)
      const { local } = await device.page.evaluate(() => ({ local: { ...localStorage } }))
      assert.deepEqual(Object.keys(local), ['capture.kiosk'])
    }
    const open =
      await point.sql(`select from phone_sessions join students on students.id = student_id
      where xh in ('${one.xh}', '${other.xh}') and phone_sessions.ended_at is null`)
    assert.lengthOf(open, 0)
    await device.end()
  }).timeout(180_000)

  test('end by themselves a minute and a half after the last touch, the last seconds counted', async ({
    assert,
  }) => {
    const { students, token } = await prepared(1)
    const device = await KioskPage.open(point, token, { isClocked: true })
    const { kiosk, shooting } = device.words
    await device.come(students[0]!)
    await device.at(shooting.camera.title)
    await device.page.clock.fastForward(ALMOST_MS)
    await device.page.getByText(kiosk.leavingLead).waitFor()
    await fits(device, 'leaving', assert)
    await device.press(kiosk.stay)
    await device.page.getByText(kiosk.leavingLead).waitFor({ state: 'detached' })
    await device.page.clock.fastForward(ALMOST_MS)
    await device.page.getByText(kiosk.leavingLead).waitFor()
    await device.page.clock.fastForward(REST_MS)
    await device.waiting()
    assert.equal(await device.page.locator('.student').count(), 0)
    await device.end()
  }).timeout(180_000)

  test('ask before a draft is left that nobody has submitted, and keep it for the student', async ({
    assert,
  }) => {
    const { students, token } = await prepared(1)
    const device = await KioskPage.open(point, token)
    const { kiosk, after } = device.words
    await device.come(students[0]!)
    await device.draft(await frameOf(5))
    await device.press(kiosk.done)
    await device.page.getByText(kiosk.doneAsk.drafts).waitFor()
    await fits(device, 'undone', assert)
    await device.press(kiosk.doneDo)
    await device.waiting()
    // The only one of the class is called again: by name, which is no trace.
    const { xh } = students[0]!
    await assertNoTrace(device.page, { xh, xm: after.drafts.title, zjhm: 'photos/' }, assert)
    await device.come(students[0]!)
    await device.at(after.drafts.title)
    await device.end()
  }).timeout(180_000)

  test('are paid for by a code alone, which the student’s own phone scans', async ({
    assert,
    cleanup,
  }) => {
    await point.sql(payers('students'))
    cleanup(async () => void (await point.sql(payers('school'))))
    const { students, token } = await prepared(1)
    const device = await KioskPage.open(point, token)
    const { drafts, confirm, payment, done } = device.words.after
    await device.come(students[0]!)
    await device.draft(await frameOf(7))
    await device.press(drafts.choose)
    await device.press(confirm.submitAndPay)
    await device.at(payment.title)
    assert.equal(
      await device.page.getByRole('button', { name: payment.pay, exact: true }).count(),
      0
    )
    await device.press(payment.payOwn)
    await device.page.getByRole('img', { name: payment.qr }).waitFor()
    await fits(device, 'payment', assert)
    const { payments } = browser.installation
    const [order] = payments!.orders.all().filter(({ state }) => state === 'NOTPAY')
    await payments!.pay(order!.outTradeNo)
    await device.at(done.title)
    await device.end()
  }).timeout(180_000)

  test('end at once when the school closes the device, which then leads back to the page of students', async ({
    assert,
  }) => {
    const { students, token, id } = await prepared(1)
    const device = await KioskPage.open(point, token)
    await device.come(students[0]!)
    await device.at(device.words.shooting.camera.title)
    await point.close(id)
    await device.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await device.at(device.words.kiosk.closedTitle)
    await fits(device, 'closed', assert)
    await device.press(device.words.kiosk.closedDo)
    // On a phone of its own the page speaks the language of the browser again.
    await device.at(device.in('en').words.scan.title)
    assert.isNull(await device.page.evaluate(() => localStorage.getItem('capture.kiosk')))
    await device.end()
  }).timeout(120_000)
})
