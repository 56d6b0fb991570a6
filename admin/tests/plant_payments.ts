import type { Installation } from '../../bin/stack/installation.js'
import { until } from '#tests/until'
import { SCHOOL } from './plant_school.js'

const UNIT = `select season_units.id from season_units join units on units.id = unit_id
  where code = '${SCHOOL.code}'`
const AUTHOR = `(select id from users where email = '${SCHOOL.code}@example.test')`
const studentNumbered = (xh: string) =>
  `from students where xh = '${xh}' and season_unit_id in (${UNIT})`

/** By which way the school pays from now on. */
export async function paysBy({ stack }: Installation, payer: 'school' | 'students') {
  const pays = () =>
    stack.postgres!.query(
      `update unit_progress set facts = facts || '{"payer":"${payer}"}'
       where track = 'main' and season_unit_id in (${UNIT}) returning track`,
      'tucai'
    )
  // The process of the unit writes the row as it starts.
  await until(async () => (await pays()).length === 1)
}

/** The money of a student came. */
export const hasPaid = ({ stack }: Installation, xh: string) =>
  stack.postgres!.query(
    `insert into orders (season_unit_id, student_id, out_trade_no, transaction_id, amount_fen, way, state,
      paid_at, expires_at)
    select season_unit_id, id, md5(id::text), 'T' || md5(id::text), 1500, 'native', 'paid', now(), now()
    ${studentNumbered(xh)}`,
    'tucai'
  )

/** Anew: the students of the school pay, 10001 has paid, 10002 has dropped out, 10003 is exempt. */
export async function plantPayments(installation: Installation) {
  await paysBy(installation, 'students')
  const run = (sql: string) => installation.stack.postgres!.query(sql, 'tucai')
  for (const table of ['orders', 'payment_waivers', 'student_absences'])
    await run(`delete from ${table} where season_unit_id in (${UNIT})`)
  await hasPaid(installation, '10001')
  await run(`insert into student_absences (season_unit_id, student_id, round, reason, author_id)
    select season_unit_id, id, 'main', 'withdrawn', ${AUTHOR} ${studentNumbered('10002')}`)
  await run(`insert into payment_waivers (season_unit_id, student_id, kind, reason, author_id)
    select season_unit_id, id, 'exempt', 'hardship', ${AUTHOR} ${studentNumbered('10003')}`)
}
