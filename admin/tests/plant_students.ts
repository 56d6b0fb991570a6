import type { Installation } from '../../bin/stack/installation.js'

const PLACES = `with college as (
    insert into colleges (unit_id, name, name_key)
    select unit_id, '信息学院', '信息学院' from season_units where id = $1
    on conflict (unit_id, name_key) do update set name = excluded.name returning id)
  insert into classes (season_unit_id, college_id, name, name_key)
  select $1, id, '软件2001', '软件2001' from college on conflict do nothing`

const STUDENTS = `insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four,
    college_id, class_id, list_position, origin)
  select season_units.season_id, season_units.id, place::text, place::text, '王*', '123X',
    classes.college_id, classes.id, place, 'list'
  from season_units join classes on classes.season_unit_id = season_units.id,
    generate_series(1, 6) place
  where season_units.id = $1 on conflict do nothing`

/** Of the six, three are qualified and one was reset; two nobody has photographed. */
const PHOTOS = `insert into photos (season_unit_id, student_id, round, status, verdict, raw_digest,
    author_kind, via, business_at, taken_at)
  select season_unit_id, id, 'main', case when list_position < 4 then 'accepted' else 'reset' end,
    'warn', id::text, 'demo', 'demo', now(), '2023-03-27T02:00:00Z'
  from students where season_unit_id = $1 and list_position < 5
    and not exists (select from photos where photos.student_id = students.id)`

/** A class of six in a school's list; once, however often it is asked for. */
export async function plantStudents({ stack }: Installation, seasonUnitId: string) {
  for (const sql of [PLACES, STUDENTS, PHOTOS])
    await stack.postgres!.query(sql.replaceAll('$1', `'${seasonUnitId}'`), 'tucai')
}
