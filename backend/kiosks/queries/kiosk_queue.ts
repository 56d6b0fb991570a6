import type { KnownKiosk } from '#backend/kiosks/queries/kiosk_of_token'
import { ORDER } from '#backend/roster/queries/students_page'
import type { StudentState } from '#domain/counts/student_state'
import { KIOSK_IDLE_MINUTES } from '#domain/kiosks/kiosk_state'
import { markOf, type KioskWays, type Mark } from '#domain/kiosks/kiosk_ways'
import type { Round } from '#domain/photos/intake'
import db from '@adonisjs/lucid/services/db'

/** Who is to be photographed still; whoever is absent is not waited for. */
const CALLED: StudentState[] = ['not_captured', 'to_retake', 'reset']

/** The one who is called, and the two after. */
const SHOWN = 3

/** A student as the screen of a fixed point names them: anybody may look on. */
export interface CalledStudent extends Mark {
  id: string
  maskedName: string | null
}

/** A lock that holds now; a pause ends by whichever clock comes first. */
const LOCKED = `select from capture_locks
  where capture_locks.student_id = students.id and ended_at is null
    and (ends_at is null or ends_at > season_now())
    and (kind <> 'cool_down' or ends_wall > now())`

/** Who stands before another device. */
const ELSEWHERE = `select from phone_sessions
  where phone_sessions.student_id = students.id and kiosk_id <> ? and ended_at is null
    and seen_at > now() - make_interval(mins => ?)`

/** When somebody was called here last: in vain, or for a photo that did not come about. */
const BEFORE = `select student_id, max(recorded_at) as at from (
    select student_id, recorded_at from kiosk_passes where kiosk_id = ?
    union all
    select student_id, recorded_at from phone_sessions where kiosk_id = ?
  ) as calls group by student_id`

/** The next of the class, in the order of the list; those who were called before come at the end, in the same order again. */
export async function kioskQueue(
  { kiosk: { id, classId }, unit }: Pick<KnownKiosk, 'kiosk' | 'unit'>,
  round: Round,
  ways: KioskWays
): Promise<CalledStudent[]> {
  const rows = await db
    .from('students')
    .joinRaw('join student_states states on states.student_id = students.id and states.round = ?', [
      round,
    ])
    .joinRaw(`left join (${BEFORE}) as before on before.student_id = students.id`, [id, id])
    .where('students.season_unit_id', unit.id)
    .where('states.listed', true)
    .whereIn('states.state', CALLED)
    .if(classId, (query) => query.where('students.class_id', classId!))
    .whereRaw(`not exists (${LOCKED})`)
    .whereRaw(`not exists (${ELSEWHERE})`, [id, KIOSK_IDLE_MINUTES])
    .orderByRaw(`before.at nulls first, ${ORDER}`)
    .limit(SHOWN)
    .select('students.id', 'students.masked_name', 'students.last_four', 'students.xh')
  return rows.map(({ id: studentId, masked_name: maskedName, last_four: lastFour, xh }) => ({
    ...{ id: studentId, maskedName, ...markOf({ lastFour, xh }, ways) },
  }))
}
