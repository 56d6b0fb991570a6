import { DIGEST_MINUTES, QUIET_MINUTES } from '#domain/photos/reset_digest'
import type { Round } from '#domain/photos/intake'
import type { ResetReason } from '#domain/policy/reset_reasons'
import { UNDO_SECONDS } from '#domain/photos/undo'
import { GRANT_IN_FORCE } from '#models/people/grant'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A reset that stands, and one of those who have still to be told of it. */
export interface UntoldReset {
  decisionId: string
  photoId: string
  readerId: string
  seasonUnitId: string
  round: Round
  /** The business day on which it was reset. */
  day: string
  classId: string | null
  className: string | null
  reasonCodes: ResetReason[]
}

/**
 * Resets of the last day that stand: not taken back within `UNDO_SECONDS`, nor restored since. Of two of the same
 * photo the later one.
 */
const STANDING = `select decision.id, decision.photo_id, decision.author_id, decision.reason_codes,
    decision.recorded_at, photo.season_unit_id, photo.round, season_units.unit_id,
    to_char(decision.business_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day,
    student.class_id, coalesce(class.college_id, student.college_id) as college_id,
    class.name as class_name
  from photo_decisions decision
  join photos photo on photo.id = decision.photo_id
  join season_units on season_units.id = photo.season_unit_id
  left join students student on student.id = photo.student_id
  left join classes class on class.id = student.class_id
  where decision.decision = 'reset' and photo.status = 'reset' and photo.discarded_at is null
    and photo.draft_removed_at is null
    and decision.recorded_at > now() - interval '1 day'
    and decision.recorded_at < now() - interval '${UNDO_SECONDS} seconds'
    and not exists (select from photo_decisions undo where undo.undoes_id = decision.id)
    and not exists (select from photo_decisions later where later.photo_id = decision.photo_id
      and later.decision in ('reset', 'restore') and later.recorded_at > decision.recorded_at
      and not exists (select from photo_decisions undo where undo.undoes_id = later.id))`

const HELD = `join users on users.id = grants.user_id and users.disabled_at is null
  where ${GRANT_IN_FORCE} and grants.role =`

/** The teachers of the student's class, else the people of the college, else the coordinators of the unit. */
const READERS = `select standing.*, grants.user_id as reader_id, 0 as tier from standing
    join grants on grants.class_id = standing.class_id ${HELD} 'class_teacher'
  union all
  select standing.*, grants.user_id, 1 from standing
    join grants on grants.college_id = standing.college_id and grants.class_id is null
    ${HELD} 'college'
  union all
  select standing.*, grants.user_id, 2 from standing
    join grants on grants.unit_id = standing.unit_id ${HELD} 'coordinator'`

/** Whoever has reset it knows, and is no reader: those of the nearest tier that has any are told, each once. */
const UNTOLD = `select told_first.* from (
    select distinct on (id, reader_id) *, min(tier) over (partition by id) as nearest_tier
      from readers where reader_id is distinct from author_id order by id, reader_id, tier
  ) told_first
  where tier = nearest_tier
    and not exists (select from told_resets told
      where told.decision_id = told_first.id and told.reader_id = told_first.reader_id)`

/**
 * What each reader is told in one letter now: of one school, round and day, the oldest first. Who got a letter
 * a moment ago waits, and so does a letter while somebody is still resetting.
 */
const DUE = `select distinct on (reader_id) reader_id, season_unit_id, round, day from untold
  where not exists (select from outbox_messages letter where letter.template = 'photos_reset'
    and letter.recipient_id = untold.reader_id
    and letter.recorded_at > now() - interval '${DIGEST_MINUTES} minutes')
  group by reader_id, season_unit_id, round, day
  having max(recorded_at) < now() - interval '${QUIET_MINUTES} minutes'
    or min(recorded_at) < now() - interval '${DIGEST_MINUTES} minutes'
  order by reader_id, min(recorded_at), season_unit_id`

const SQL = `with standing as materialized (${STANDING}), readers as (${READERS}),
    untold as materialized (${UNTOLD}), due as (${DUE})
  select untold.id as "decisionId", photo_id as "photoId", untold.reader_id as "readerId",
    untold.season_unit_id as "seasonUnitId", untold.round, untold.day, class_id as "classId",
    class_name as "className", reason_codes as "reasonCodes"
  from untold join due using (reader_id, season_unit_id, round, day)
  order by untold.recorded_at, untold.id`

/** The resets that readers are to be told of now, of all schools. */
export async function untoldResets(client?: TransactionClientContract): Promise<UntoldReset[]> {
  const { rows } = await (client ?? db).rawQuery(SQL)
  return rows
}
