import type { Installation } from '../../bin/stack/installation.js'

/** A school in which no other spec has students. */
export const SCHOOL = { code: '90009', name: '苏州太湖职业学院' }

/** Two colleges with their classes, and the numbers of the students in each. */
export const ROSTER = {
  材料学院: { 材料2001: ['10001', '10002', '10003'], 材料2002: ['10011', '10012'] },
  土木学院: { 土木2001: ['10021', '10022'] },
}

/** Who looks after the first college, and who teaches its first class; both sign in like the coordinator. */
export const COLLEGE = { login: 'college-90009', of: '材料学院' } as const
export const TEACHER = { login: 'teacher-90009', of: '材料2001' } as const

const UNIT = `select season_units.id, season_id, unit_id from season_units
  join units on units.id = unit_id where code = '${SCHOOL.code}'`

const place = (college: string, name: string) => `with unit as (${UNIT}), college as (
    insert into colleges (unit_id, name, name_key) select unit_id, '${college}', '${college}' from unit
    on conflict (unit_id, name_key) do update set name = excluded.name returning id)
  insert into classes (season_unit_id, college_id, name, name_key)
  select unit.id, college.id, '${name}', '${name}' from unit, college on conflict do nothing`

const students = (name: string, numbers: string[]) => `with unit as (${UNIT})
  insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four, college_id,
    class_id, list_position, origin)
  select season_id, unit.id, xh, xh, '王*', '123X', college_id, classes.id, xh::int - 10000, 'list'
  from unit join classes on classes.season_unit_id = unit.id and name = '${name}',
    unnest(array['${numbers.join("','")}']) as xh on conflict do nothing`

const PARTS = {
  college: { table: 'colleges', column: 'college_id' },
  class_teacher: { table: 'classes', column: 'class_id' },
}

/** With the password of the coordinator. */
function person({ login, of }: { login: string; of: string }, role: keyof typeof PARTS) {
  const { table, column } = PARTS[role]
  return `with unit as (${UNIT}), own as (
    insert into users (email, name, password, locale)
    select '${login}@example.test', '${login}', password, 'zh' from users
    where email = '${SCHOOL.code}@example.test' on conflict do nothing returning id)
  insert into grants (user_id, role, unit_id, ${column})
  select own.id, '${role}', unit.unit_id, part.id from own, unit, ${table} as part where name = '${of}'`
}

/** Fills the school once, however often it is asked for. */
export async function plantSchool({ stack }: Installation) {
  const run = (sql: string) => stack.postgres!.query(sql, 'tucai')
  for (const [college, classes] of Object.entries(ROSTER))
    for (const [name, numbers] of Object.entries(classes)) {
      await run(place(college, name))
      await run(students(name, numbers))
    }
  await run(person(COLLEGE, 'college'))
  await run(person(TEACHER, 'class_teacher'))
  const [unit] = await run(UNIT)
  return unit as { id: string }
}
