import type { Installation } from '../../bin/stack/installation.js'
import { plantStudents } from './plant_students.js'

/** A school in which no other spec has students. */
export const PROGRESS_SCHOOL = '90006'
/** Teaches its only class, of six; signs in like the coordinator. */
export const CLASS_TEACHER = `teacher-${PROGRESS_SCHOOL}`

const UNIT = `select season_units.id, unit_id from season_units
  join units on units.id = unit_id where code = '${PROGRESS_SCHOOL}'`

const TEACHER = `with unit as (${UNIT}), own as (
    insert into users (email, name, password, locale)
    select '${CLASS_TEACHER}@example.test', '${CLASS_TEACHER}', password, 'zh' from users
    where email = '${PROGRESS_SCHOOL}@example.test' on conflict do nothing returning id)
  insert into grants (user_id, role, unit_id, class_id)
  select own.id, 'class_teacher', unit.unit_id, classes.id from own, unit
  join classes on classes.season_unit_id = unit.id where classes.name = '软件2001'`

const NAMES = `update students set masked_name = (array['王*', '李*明', '欧阳*', '赵*', '王*', '周*华'])[list_position]
  where season_unit_id = (select id from (${UNIT}) unit)`

/** Of six, three are qualified, one was reset, two nobody has photographed. */
export async function plantProgress(installation: Installation): Promise<{ id: string }> {
  const run = (sql: string) => installation.stack.postgres!.query(sql, 'tucai')
  const [unit] = await run(UNIT)
  await plantStudents(installation, (unit as { id: string }).id)
  for (const sql of [TEACHER, NAMES]) await run(sql)
  return unit as { id: string }
}
