import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import type { Installation } from '../../bin/stack/installation.js'

/** A school in which no other spec has students; its coordinator signs in by the code. */
export const ERRATA_SCHOOL = '90007'
/** Teaches its only class; with the password of the coordinator. */
export const ERRATA_TEACHER = `teacher-${ERRATA_SCHOOL}`

const PASSWORD = 'tucai-2023'
const CAPTURING = '2023-04-10'
const PICTURE = 'photos/errata/1'
const CLASS = '统计2001'

const UNIT = `select season_units.id, season_id, unit_id from season_units
  join units on units.id = unit_id where code = '${ERRATA_SCHOOL}'`

const ROSTER = `with unit as (${UNIT}), college as (
    insert into colleges (unit_id, name, name_key) select unit_id, '数学学院', '数学学院' from unit
    on conflict (unit_id, name_key) do update set name = excluded.name returning id),
  class as (insert into classes (season_unit_id, college_id, name, name_key)
    select unit.id, college.id, '${CLASS}', '${CLASS}' from unit, college returning *)
  insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four, college_id,
      class_id, list_position, origin)
    select season_id, unit.id, n::text, n::text, (array['陈*', '林*明', '何*', '罗*'])[n - 80700],
      '12' || (n - 80700) || 'X', class.college_id, class.id, n - 80700, 'list'
    from unit, class, generate_series(80701, 80704) n`

const PHOTOS = `insert into photos (season_unit_id, student_id, first_student_id, round, author_id, raw_digest,
    business_at, taken_at, submitted_at, status, verdict, object_key, product_key)
  select season_unit_id, students.id, students.id, 'main',
    (select id from users where email = '${ERRATA_SCHOOL}@example.test'), gen_random_uuid()::text,
    now(), '2023-04-10T02:00:00Z', now(), 'accepted', 'pass', '${PICTURE}', '${PICTURE}'
  from students join (${UNIT}) unit on unit.id = season_unit_id`

const TEACHER = `with unit as (${UNIT}), own as (
    insert into users (email, name, password, locale)
    select '${ERRATA_TEACHER}@example.test', '${ERRATA_TEACHER}', password, 'zh' from users
    where email = '${ERRATA_SCHOOL}@example.test'
    on conflict (email) do update set name = excluded.name returning id)
  insert into grants (user_id, role, unit_id, class_id)
  select own.id, 'class_teacher', unit.unit_id, classes.id
  from own, unit join classes on classes.season_unit_id = unit.id where classes.name = '${CLASS}'`

/** Ends capture and delivers a batch of the four photos; once. */
async function deliver(url: string, unitId: string) {
  const admin = await ConsoleSession.signIn(url, 'admin@example.test', PASSWORD)
  const { data: clock } = await admin.get('/api/clock')
  if (clock.now < CAPTURING) await admin.moveClock({ type: 'jump', date: CAPTURING, time: '09:00' })
  await admin.act(unitId, 'closeCapture', { reason: '全部采集完毕' })
  await admin.act(unitId, 'startProcessing', {})
  const drawn = await admin.request('POST', `/api/season_units/${unitId}/batches`, {})
  await admin.act(unitId, 'uploadBatch', { batchId: drawn.data.draft.id })
}

/**
 * A school that proofreads one class of four, each with a photo. What an earlier run has left of the story is undone
 * by the story itself: it ends where it began, but for the declaration.
 * @returns the unit, and the name of the class
 */
export async function plantErrata({ stack, env, url }: Installation) {
  const run = (sql: string) => stack.postgres!.query(sql, 'tucai')
  const [unit] = await run(UNIT)
  const path = join(env.OBJECT_STORE_FOLDER!, PICTURE)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, await drawSyntheticStudent(syntheticStudent(712), { fast: true }))
  for (const sql of [ROSTER, PHOTOS, TEACHER]) await run(sql)
  const { id } = unit as { id: string }
  await deliver(url, id)
  return { id, className: CLASS }
}
