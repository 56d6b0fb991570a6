import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Installation } from '../../bin/stack/installation.js'

/** A school whose photos no other spec looks at; its coordinator signs in by the code. */
export const WALL_SCHOOL = '90010'

/** Photos of a wall by their states, in the order in which they came. */
export type Wanted = [status: 'accepted' | 'awaiting_review' | 'failed', count: number][]

const PICTURES = 4
const keyOf = (number: number) => `photos/wall/${number}`

const UNIT = `select season_units.id, season_id, unit_id from season_units
  join units on units.id = unit_id where code = '${WALL_SCHOOL}'`

const CLASS = `with unit as (${UNIT}), college as (
    insert into colleges (unit_id, name, name_key) select unit_id, '建筑学院', '建筑学院' from unit
    on conflict (unit_id, name_key) do update set name = excluded.name returning id)
  insert into classes (season_unit_id, college_id, name, name_key)
  select unit.id, college.id, '建筑2001', '建筑2001' from unit, college on conflict do nothing`

/** Students with a photo each, which the machine has judged. */
const photos = ([status, count]: Wanted[number], from: number) => `with unit as (${UNIT}),
  student as (
    insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four, college_id,
      class_id, origin)
    select season_id, unit.id, xh, xh, '李*' || right(xh, 1), '145X', college_id, classes.id, 'list'
    from unit join classes on classes.season_unit_id = unit.id,
      lateral (select (${from} + n)::text as xh from generate_series(1, ${count}) as n) as numbers
    returning id, season_unit_id, xh)
  insert into photos (season_unit_id, student_id, first_student_id, round, author_id, raw_digest,
    business_at, taken_at, submitted_at, status, verdict, object_key)
  select season_unit_id, student.id, student.id, 'main',
    (select id from users where email = '${WALL_SCHOOL}@example.test'), gen_random_uuid()::text,
    now(), now(), now(), '${status}',
    '${status === 'accepted' ? 'pass' : status === 'failed' ? 'fail' : 'warn'}',
    'photos/wall/' || (xh::int % ${PICTURES})
  from student`

/**
 * Fills the wall of the school anew; its pictures are those of a few synthetic students.
 * @returns the unit, and the number after which those of these students begin
 */
export async function plantWall({ stack, env }: Installation, wanted: Wanted) {
  const run = (sql: string) => stack.postgres!.query(sql, 'tucai')
  for (let number = 0; number < PICTURES; number += 1) {
    const path = join(env.OBJECT_STORE_FOLDER!, keyOf(number))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(
      path,
      await drawSyntheticStudent(syntheticStudent(700 + number), { fast: true })
    )
  }
  await run(CLASS)
  const [{ next }] = (await run(
    `select coalesce(max(xh::int), 70300000) as next from students
     where season_unit_id in (select id from (${UNIT}) as unit)`
  )) as [{ next: number }]
  let from = Number(next)
  for (const one of wanted) {
    await run(photos(one, from))
    from += one[1]
  }
  const [unit] = await run(UNIT)
  return { id: unit!.id as string, from: Number(next) }
}
