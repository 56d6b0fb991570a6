import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Installation } from '../../bin/stack/installation.js'

/** A school whose batches no other spec looks at; its coordinator signs in by the code. */
export const PROOF_SCHOOL = '90004'

/** Who teaches the class that is proofread; with the password of the coordinator. */
export const PROOF_TEACHER = 'teacher-90004'

/** The finished picture of each. */
export const PROOF_PICTURE = 'photos/proof/1'

const UNIT = `select season_units.id, season_id, unit_id from season_units
  join units on units.id = unit_id where code = '${PROOF_SCHOOL}'`

/** What an earlier run has planted of the class goes with it. */
const CLEARED = [
  'item_versions',
  'errata',
  'errata_rounds',
  'proof_marks',
  'class_confirmations',
  'batch_items',
  'batches',
].map((table) => `delete from ${table} where season_unit_id in (select id from (${UNIT}) as unit)`)

const roster = (name: string) => `with unit as (${UNIT}), college as (
    insert into colleges (unit_id, name, name_key) select unit_id, '设计学院', '设计学院' from unit
    on conflict (unit_id, name_key) do update set name = excluded.name returning id),
  class as (insert into classes (season_unit_id, college_id, name, name_key)
    select unit.id, college.id, '${name}', '${name}' from unit, college returning *)
  insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four, college_id,
      class_id, list_position, origin)
    select season_id, unit.id, xh, xh, '周*', '145X', class.college_id, class.id, n, 'list'
    from unit, class, lateral (
      select n, (70400000 + n + (select count(*) from students))::text as xh
      from generate_series(1, 4) as n) as numbers`

/** Of all but the last of the class a photo is delivered. */
const batch = (name: string) => `with unit as (${UNIT}), student as (
    select students.* from students join classes on classes.id = class_id
    join unit on unit.id = students.season_unit_id where classes.name = '${name}' and list_position < 4),
  photo as (insert into photos (season_unit_id, student_id, first_student_id, round, author_id,
      raw_digest, business_at, taken_at, submitted_at, status, verdict, object_key, product_key)
    select season_unit_id, id, id, 'main',
      (select id from users where email = '${PROOF_SCHOOL}@example.test'), gen_random_uuid()::text,
      now(), now(), now(), 'accepted', 'pass', '${PROOF_PICTURE}', '${PROOF_PICTURE}' from student returning *),
  batch as (insert into batches (season_unit_id, round, no, state, count, step)
    select id, 'main', 1, 'delivered', 3, 1 from unit returning *),
  item as (insert into batch_items (season_unit_id, batch_id, round, student_id, photo_id)
    select photo.season_unit_id, batch.id, 'main', student_id, photo.id from photo, batch returning *)
  insert into item_versions (item_id, version, season_unit_id, photo_id, product_digest, xh, class_id,
      masked_name, last_four, why)
    select item.id, 1, item.season_unit_id, photo_id, '${PROOF_PICTURE}', xh, class_id, masked_name, last_four,
      'delivered' from item join student on student.id = student_id`

const TEACHER = (name: string) => `with unit as (${UNIT}), own as (
    insert into users (email, name, password, locale)
    select '${PROOF_TEACHER}@example.test', '${PROOF_TEACHER}', password, 'zh' from users
    where email = '${PROOF_SCHOOL}@example.test'
    on conflict (email) do update set name = excluded.name returning id)
  insert into grants (user_id, role, unit_id, class_id)
  select own.id, 'class_teacher', unit.unit_id, classes.id
  from own, unit join classes on classes.season_unit_id = unit.id where classes.name = '${name}'`

const PHASE = `update unit_progress set state = 'proofreading' where track = 'main'
  and season_unit_id in (select id from (${UNIT}) as unit)`

/**
 * A school that proofreads, with one new class: three students with a delivered photo, one without.
 * @returns the unit, and the name of the class
 */
export async function plantProof({ stack, env }: Installation) {
  const run = (sql: string) => stack.postgres!.query(sql, 'tucai')
  const path = join(env.OBJECT_STORE_FOLDER!, PROOF_PICTURE)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, await drawSyntheticStudent(syntheticStudent(711), { fast: true }))
  const name = `设计${Date.now() % 100_000}`
  for (const sql of [...CLEARED, roster(name), batch(name), TEACHER(name), PHASE]) await run(sql)
  const [unit] = await run(UNIT)
  return { id: unit!.id as string, name }
}
