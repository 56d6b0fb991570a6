import type { Group } from '@japa/runner/core'
import { randomInt } from 'node:crypto'
import type { ConsoleBrowser } from '../../admin/tests/console_browser.js'
import { capturingSchool, SCHOOL } from './capturing_school.js'
import { PhonePage } from './phone_page.js'

/** Students of this school pay for themselves. */
const STUDENTS_PAY = `update unit_progress set facts = facts || '{"payer":"students"}'
  where track = 'main' and season_unit_id in (
    select season_units.id from season_units join units on units.id = unit_id
    where units.code = '${SCHOOL}')`

/** A school in the hours of its capture, whose students pay. */
export function payingSchool(group: Group) {
  const of = capturingSchool(group)
  group.setup(async () => {
    await of.browser.installation.stack.postgres!.query(STUDENTS_PAY, 'tucai')
  })
  return of
}

type How = Parameters<typeof PhonePage.open> extends [unknown, unknown, ...infer Rest] ? Rest : []

/** A student who is about to pay for a draft. */
export async function atPayment(filming: ConsoleBrowser, ...how: How) {
  const holder = { school: SCHOOL, xh: `2022${randomInt(1e8, 1e9)}` }
  const phone = await PhonePage.open(filming, holder, ...how)
  const { drafts, confirm, payment } = phone.words.after
  await phone.scan()
  await phone.prepare()
  await phone.shoot()
  await phone.confirm()
  await phone.press(drafts.choose)
  await phone.press(confirm.submitAndPay)
  await phone.at(payment.title)
  await phone.page.getByText(payment.amount('15'), { exact: true }).waitFor()
  return phone
}
