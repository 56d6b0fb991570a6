import { DATABASE_ROLES, ROLE_PASSWORDS } from '#config/database_roles'
import pg from 'pg'

/** Which unit gets how many classes, the measured one first. */
const UNITS = `units as (select id, classes, number from
    jsonb_to_recordset($1) as planned (id uuid, classes int, number int))`

const COLLEGES = `with ${UNITS}
  insert into colleges (unit_id, name, name_key)
  select unit_id, '第' || college || '学院', '第' || college || '学院'
  from units join season_units on season_units.id = units.id, generate_series(0, 7) college
  on conflict do nothing`

const CLASSES = `with ${UNITS}
  insert into classes (season_unit_id, college_id, name, name_key)
  select season_units.id, colleges.id, class || '班', class || '班'
  from units join season_units on season_units.id = units.id,
    generate_series(1, units.classes) class
  join colleges on colleges.name_key = '第' || class % 8 || '学院'
  where colleges.unit_id = season_units.unit_id`

const STUDENTS = `insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four,
    college_id, class_id, list_position, origin)
  select season_id, season_unit_id, place::text, place::text, '王*', '123X', college_id, class_id, place, 'list'
  from (select season_units.season_id, classes.season_unit_id, classes.college_id, classes.id as class_id,
      row_number() over (partition by season_units.id order by classes.id, seat) as place
    from classes join season_units on season_units.id = classes.season_unit_id,
      generate_series(1, $1::int) seat) seated`

const PHOTOS = `insert into photos (season_unit_id, student_id, round, status, verdict, raw_digest, author_kind,
    via, business_at, taken_at, submitted_at, object_key, product_key)
  select season_unit_id, id, 'main', 'accepted', 'pass', id::text, 'demo', 'demo', now(), now(), now(), 'photo',
    'product'
  from students`

const BATCHES = `insert into batches (season_unit_id, round, no, state, count, step)
  select season_unit_id, 'main', 1, 'delivered', count(*), 1 from students group by season_unit_id`

/** One of 20 has another photo since it was delivered. */
const ITEMS = `insert into batch_items (season_unit_id, batch_id, round, student_id, photo_id, version)
  select photos.season_unit_id, batches.id, 'main', student_id, photos.id,
    case when list_position % 20 = 0 then 2 else 1 end
  from photos join batches on batches.season_unit_id = photos.season_unit_id
    join students on students.id = photos.student_id`

const VERSIONS = `insert into item_versions (item_id, version, season_unit_id, photo_id, product_digest, xh,
    class_id, masked_name, last_four, why)
  select item.id, shown, item.season_unit_id, photo_id, 'product', xh, class_id, masked_name, last_four,
    case when shown = 1 then 'delivered' else 'replaced' end
  from batch_items item join students on students.id = item.student_id,
    generate_series(1, item.version) shown`

/**
 * Of every other class everybody is marked, one of 50 as wrong. One of ten has said otherwise before, and what was
 * said of another version has fallen.
 */
const MARKS = `insert into proof_marks (season_unit_id, student_id, round, item_id, item_version, layer, kind,
    author_id, superseded_at)
  select item.season_unit_id, item.student_id, 'main', item.id, 1, 'school',
    case when former = 1 or list_position % 50 = 1 then 'wrong_image' else 'right' end,
    $1::uuid, case when former = 1 then now() end
  from batch_items item join students on students.id = item.student_id,
    generate_series(0, case when list_position % 10 = 3 then 1 else 0 end) former
  where (list_position - 1) / 50 % 2 = 0`

const ERRATA = `insert into errata (season_unit_id, student_id, round, item_id, item_version, mark_id, kind, state,
    author_id)
  select season_unit_id, student_id, round, item_id, item_version, id, kind, 'draft', author_id
  from proof_marks where kind <> 'right' and superseded_at is null`

/** Confirmed is whatever is marked, as it was delivered: stale where there is another photo since. */
const CONFIRMATIONS = `insert into class_confirmations (season_unit_id, class_id, round, digest, count, author_id)
  select item.season_unit_id, class_id, 'main', encode(sha256(string_agg(item.id || ':1', E'\\n'
      order by item.id::text collate "C")::bytea), 'hex'), count(*), $1::uuid
  from batch_items item join students on students.id = item.student_id
  where (list_position - 1) / 50 % 2 = 0 group by item.season_unit_id, class_id`

/** Its step is beyond those of the season’s process, which follows the days of planted photos meanwhile. */
const PHASE = `insert into unit_progress (season_unit_id, track, state, since, clock_seq, step)
  select id, 'main', 'proofreading', now(), 0, 1000000 from season_units
  on conflict (season_unit_id, track) do update set state = excluded.state, step = excluded.step`

const TABLES = `students, classes, photos, batches, batch_items, item_versions, proof_marks, errata,
  class_confirmations, student_counts, unit_day_counts`

interface Plan {
  /** Season units; the first is the one that is measured. */
  units: string[]
  authorId: string
  classes: { measured: number; all: number }
  each: number
}

/**
 * Plants schools that proofread, as the owner of the tables: classes of as many students with a delivered
 * photo each, of which about half are marked and confirmed.
 * @returns how many students all of them have
 */
export async function plantProof({ units, authorId, classes, each }: Plan) {
  const others = units.length - 1
  const planned = units.map((id, number) => ({
    ...{ id, number },
    classes:
      number === 0 ? classes.measured : Math.floor((classes.all - classes.measured) / others),
  }))
  const client = new pg.Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    database: process.env.DB_DATABASE,
    user: DATABASE_ROLES.owner,
    password: process.env[ROLE_PASSWORDS.owner],
  })
  await client.connect()
  const steps: [sql: string, ...values: unknown[]][] = [
    [COLLEGES, JSON.stringify(planned)],
    [CLASSES, JSON.stringify(planned)],
    [STUDENTS, each],
    [PHOTOS],
    [BATCHES],
    [ITEMS],
    [VERSIONS],
    [MARKS, authorId],
    [ERRATA],
    [CONFIRMATIONS, authorId],
    [PHASE],
    [`vacuum analyze ${TABLES}`],
  ]
  for (const [sql, ...values] of steps) await client.query(sql, values)
  const { rows } = await client.query('select count(*)::int as students from batch_items')
  await client.end()
  return rows[0].students as number
}
