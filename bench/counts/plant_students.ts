import { DATABASE_ROLES, ROLE_PASSWORDS } from '#config/database_roles'
import pg from 'pg'
import { quantiles } from '../quantiles.js'

const CLASSES = 80
/** The first are qualified, then some are in review, failed or reset; the rest are not photographed. */
const STATES = `case when place % 10 < 6 then 'accepted' when place % 10 = 6 then 'awaiting_review'
  when place % 20 = 7 then 'failed' else 'reset' end`

const COLLEGES = `insert into colleges (unit_id, name, name_key)
  select unit_id, '第' || number || '学院', '第' || number || '学院'
  from season_units, generate_series(1, 8) number where season_units.id = $1
  on conflict do nothing`

const OF_CLASSES = `insert into classes (season_unit_id, college_id, name, name_key)
  select $1, colleges.id, colleges.name || number, colleges.name || number
  from season_units join colleges on colleges.unit_id = season_units.unit_id,
    generate_series(1, $2::int / 8) number
  where season_units.id = $1`

const OF_STUDENTS = `with numbered as (
    select id, college_id, row_number() over (order by id) - 1 as number from classes
    where season_unit_id = $1)
  insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four, college_id,
    class_id, list_position, origin)
  select season_units.season_id, season_units.id, place::text, place::text, '王*', '123X',
    numbered.college_id, numbered.id, place, 'list'
  from season_units, generate_series(1, $2::int) place
  join numbered on numbered.number = place % $3::int
  where season_units.id = $1`

const OF_PHOTOS = `insert into photos (season_unit_id, student_id, round, status, verdict, raw_digest,
    author_kind, via, business_at, taken_at)
  select season_unit_id, id, 'main', ${STATES}, 'warn', id::text, 'demo', 'demo', now(),
    '2023-03-20T02:00:00Z'::timestamptz + make_interval(days => place % 5)
  from (select students.*, list_position as place from students where season_unit_id = $1) listed
  where place % 10 < 9`

const ANALYZE = 'analyze students, classes, photos, student_counts, unit_day_counts'

/**
 * Plants students with their photos, as many in each unit, as the owner of the tables: with every trigger
 * that a list and a camera would set off.
 * @returns how many each unit has, and ms to store and count the list of one (median)
 */
export async function plantStudents(units: string[], students: number) {
  const each = Math.floor(students / units.length)
  const client = new pg.Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    database: process.env.DB_DATABASE,
    user: DATABASE_ROLES.owner,
    password: process.env[ROLE_PASSWORDS.owner],
  })
  await client.connect()
  const waits: number[] = []
  for (const unit of units) {
    await client.query(COLLEGES, [unit])
    await client.query(OF_CLASSES, [unit, CLASSES])
    const begun = performance.now()
    await client.query(OF_STUDENTS, [unit, each, CLASSES])
    waits.push(performance.now() - begun)
    await client.query(OF_PHOTOS, [unit])
    // Early, for the plans of the next ones, and at last, for what is measured.
    if (unit === units[0] || unit === units.at(-1)) await client.query(ANALYZE)
  }
  await client.end()
  return { each, import: quantiles(waits).median }
}
