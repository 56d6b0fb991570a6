import type { Viewer } from '#backend/identity/viewer'
import type { StandingKind } from '#domain/money/account'
import type Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { visibleStudents } from './visible_roster.js'

/** Students of the unit pay themselves: by what it said when it set its dates, and before that as the policy begins. */
const STUDENTS_PAY = `exists (
  select from season_units unit
    join seasons on seasons.id = unit.season_id
    join season_policies policy on policy.id = seasons.policy_id
    left join unit_progress main on main.season_unit_id = unit.id and main.track = 'main'
  where unit.id = students.season_unit_id
    and coalesce(main.facts ->> 'payer', policy.sourced -> 'payers' -> 'value' ->> 0) <> 'school'
    and (policy.sourced -> 'priceFen' ->> 'value')::int <> 0)`

/** How a student stands, for whole lists; the rule is `standingOf`. */
const STANDING = `case
  when exists (select from orders where orders.student_id = students.id and orders.state = 'paid') then 'paid'
  when not ${STUDENTS_PAY} then 'school_pays'
  else coalesce((select waived.kind from payment_waivers waived
    where waived.student_id = students.id and waived.ended_at is null), 'due') end`

const OPEN_WAIVER = 'select student_id from payment_waivers where ended_at is null'

/** Where few of a whole province are: they are found by these first, without a look at everybody. */
const AMONG: Partial<Record<StandingKind, string>> = {
  paid: `select student_id from orders where state = 'paid'`,
  deferred: OPEN_WAIVER,
  exempt: OPEN_WAIVER,
}

/** Keeps the students who stand so with their payment. */
export const standing =
  (kind: StandingKind) => (students: ModelQueryBuilderContract<typeof Student>) =>
    students
      .whereRaw(`(${STANDING}) = ?`, [kind])
      .if(AMONG[kind], (query) => query.whereRaw(`students.id in (${AMONG[kind]})`))

/** Notes on each of these how they stand, where the viewer may know it. */
export async function noteStandings(viewer: Viewer, students: Student[]): Promise<void> {
  if (students.length === 0 || !viewer.may('waivePayments')) return
  const known = await visibleStudents(viewer, 'waivePayments')
    .whereIn(
      'students.id',
      students.map(({ id }) => id)
    )
    .select('students.id', db.raw(`${STANDING} as payment`))
  const payments = new Map(known.map(({ id, payment }) => [id, payment]))
  for (const student of students) student.$extras.payment = payments.get(student.id)
}
