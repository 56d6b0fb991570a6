import type { Installation } from '../../bin/stack/installation.js'
import { SCHOOL } from './plant_school.js'

const LATER = "season_now() + interval '20 hours'"
const EARLIER = "season_now() - interval '2 hours'"

const UNIT = `select season_units.id from season_units join units on units.id = unit_id
  where code = '${SCHOOL.code}'`

/** Number of the student, kind, cause, end by itself, end by somebody, and why. */
const LOCKS = [
  `('10001', 'school', 'finding', null::timestamptz, null::timestamptz, null)`,
  `('10011', 'timed', 'other_failures', ${LATER}, null, null)`,
  // A pause, which is no lock to end.
  `('10002', 'cool_down', 'check_failed', ${LATER}, null, null)`,
  `('10021', 'timed', 'other_failures', ${EARLIER}, null, null)`,
  `('10003', 'school', 'finding', null, ${EARLIER}, '已当面核实')`,
]

/** Locks two students of the school anew, one in each class of the first college; two other locks have ended. */
export async function plantLocks({ stack }: Installation) {
  // The photo of a lock need not be there.
  await stack.postgres!.query(
    `set session_replication_role = replica;
     delete from capture_locks where season_unit_id in (${UNIT});
     insert into capture_locks (season_unit_id, student_id, photo_id, kind, cause, ends_at, ends_wall,
       ended_at, reason, ended_by, business_at)
     select season_unit_id, students.id, gen_random_uuid(), kind, cause, ends, ends,
       ended, why,
       case when ended is not null then (select id from users where email = '${SCHOOL.code}@example.test') end,
       season_now() - interval '5 hours'
     from (values ${LOCKS.join(', ')}) as lock (number, kind, cause, ends, ended, why)
       join students on xh = number
     where season_unit_id in (${UNIT})`,
    'tucai'
  )
}
