import { BaseSchema } from '@adonisjs/lucid/schema'

/** The states of listed students that are counted; after the end of capture `reset` is `expired`. */
const COUNTED = {
  qualified: ['qualified'],
  being_checked: ['being_checked'],
  awaiting_review: ['awaiting_review'],
  to_retake: ['to_retake'],
  reset: ['reset', 'expired'],
  absent: ['absent'],
  not_captured: ['not_captured'],
}

/**
 * How far each student is in a round; the first state that fits, as `stateOfStudent` says. Drafts of the
 * phone page do not count. In the make-up are those who are not qualified in the main round.
 */
const STATES = `create view student_states with (security_invoker = true) as
  select students.id as student_id, students.season_unit_id, students.college_id,
    students.class_id, kinds.round, students.delisted_at is null as listed, students.origin,
    case
      when taken.accepted then 'qualified'
      when taken.newest = 'checking' then 'being_checked'
      when taken.newest in ('awaiting_review', 'appealed', 'parked') then 'awaiting_review'
      when taken.newest = 'failed' then 'to_retake'
      when taken.newest = 'reset' and rounds.closed_on is not null then 'expired'
      when taken.newest = 'reset' then 'reset'
      when absent.reason is not null then 'absent'
      else 'not_captured'
    end as state,
    taken.photo_id, absent.reason as absence
  from students
  cross join (values ('main'), ('make_up')) as kinds (round)
  left join rounds on rounds.season_unit_id = students.season_unit_id
    and rounds.kind = kinds.round
  left join lateral (
    select bool_or(photos.status = 'accepted') as accepted,
      (array_agg(photos.status order by photos.submitted_at desc, photos.id desc))[1] as newest,
      (array_agg(photos.id order by photos.submitted_at desc, photos.id desc))[1] as photo_id
    from photos
    where photos.student_id = students.id and photos.round = kinds.round
      and photos.submitted_at is not null
  ) as taken on true
  left join student_absences absent on absent.student_id = students.id
    and absent.round = kinds.round and absent.ended_at is null
  where students.merged_into is null
    and (students.delisted_at is null or taken.photo_id is not null)
    and (kinds.round = 'main' or taken.photo_id is not null
      or (rounds.id is not null and not exists (
        select from photos earlier
        where earlier.student_id = students.id and earlier.round = 'main'
          and earlier.status = 'accepted' and earlier.submitted_at is not null)))`

const columns = Object.keys(COUNTED).join(', ')
const sums = Object.values(COUNTED)
  .map((states) => `count(*) filter (where listed and state in ('${states.join(`', '`)}'))`)
  .join(', ')

const insertCounts = (where: string) => `insert into student_counts
    (season_unit_id, round, college_id, class_id, expected, on_list, off_list, ${columns})
  select season_unit_id, round, college_id, class_id, count(*) filter (where listed),
    count(*) filter (where listed and origin = 'list'), count(*) filter (where not listed), ${sums}
  from student_states where season_unit_id = unit and ${where}
  group by season_unit_id, round, college_id, class_id`

/**
 * Counts the students of a class again, or those of a unit without a class, once in a transaction: at its
 * commit, when all its changes are made, and one transaction of a unit after the other. Whatever waits
 * for the lock holds rows of students and photos, so nothing here may lock them; nor may it be called
 * while the deferred triggers have been made immediate. By index: a table that a list is just filling
 * has the statistics of an empty one.
 */
const COUNT = `create function count_students(unit uuid, class uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended(unit::text, 0));
    if class is null then
      delete from student_counts where season_unit_id = unit and class_id is null;
      ${insertCounts('class_id is null')};
    else
      delete from student_counts where season_unit_id = unit and class_id = class;
      ${insertCounts('class_id = class')};
    end if;
  end $$`

/** Most rows of a list find their class counted: that is asked without a change of rights or settings. */
const ONCE = `create function count_students_once(unit uuid, class uuid) returns void
  language plpgsql as $$
  declare
    own constant text := coalesce(class, unit)::text;
    counted constant text := coalesce(current_setting('tucai.students_counted', true), '');
  begin
    if position(own in counted) > 0 then return; end if;
    perform set_config('tucai.students_counted', counted || own, true);
    perform count_students(unit, class);
  end $$`

const OF_STUDENT = `create function count_changed_student() returns trigger
  language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then perform count_students_once(old.season_unit_id, old.class_id); end if;
    if tg_op <> 'DELETE' then perform count_students_once(new.season_unit_id, new.class_id); end if;
    return null;
  end $$`

/** Of photos and absences: the class in which their student is by now. */
const OF_FACT = `create function count_student_of_fact() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    former constant uuid := case when tg_op = 'INSERT' then null else old.student_id end;
    present constant uuid := case when tg_op = 'DELETE' then null else new.student_id end;
  begin
    perform count_students_once(season_unit_id, class_id) from students
      where id = former or id = present;
    return null;
  end $$`

const isChanged = (names: string[]) =>
  `(${names.map((name) => `old.${name}`)}) is distinct from (${names.map((name) => `new.${name}`)})`

/** What the state of a student depends on, and the function that counts after it has changed. */
const WATCHED = {
  students: {
    by: 'count_changed_student',
    columns: ['class_id', 'college_id', 'merged_into', 'delisted_at', 'origin'],
  },
  photos: {
    by: 'count_student_of_fact',
    columns: ['student_id', 'round', 'status', 'submitted_at'],
  },
  student_absences: {
    by: 'count_student_of_fact',
    columns: ['student_id', 'round', 'reason', 'ended_at'],
  },
}

/** How many students are in each state, by class: changed in the transaction that changes a fact. */
export default class extends BaseSchema {
  #table() {
    this.schema.createTable('student_counts', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.text('round').notNullable().checkIn(['main', 'make_up'])
      // No foreign keys: whoever deletes a class waits for whoever counts it, and must not be waited for.
      table.uuid('college_id')
      table.uuid('class_id')
      // On the list and not taken off it; of these, those of the school's own list.
      for (const count of ['expected', 'on_list', ...Object.keys(COUNTED)])
        table.integer(count).notNullable()
      // Taken off the list, and photographed.
      table.integer('off_list').notNullable()
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
    })
    this.schema.raw(`create unique index student_counts_of_class on student_counts
      (season_unit_id, round, college_id, class_id) nulls not distinct`)
    this.schema.raw('revoke insert, update, delete on student_counts from tucai_web, tucai_worker')
    this.schema.raw(`select isolate('student_counts', 'season_unit_id')`)
    for (const [event, rows] of Object.entries({ insert: 'new', update: 'new', delete: 'old' }))
      this.schema.raw(`create trigger student_counts_${event}_notified
        after ${event} on student_counts referencing ${rows} table as changed
        for each statement execute function notify_changed_by_season_unit()`)
  }

  #triggers() {
    for (const [table, { by, columns: names }] of Object.entries(WATCHED))
      for (const [event, when] of [
        ['insert', ''],
        ['delete', ''],
        ['update', `when (${isChanged(names)})`],
      ])
        this.schema.raw(`create constraint trigger ${table}_${event}_counted
          after ${event} on ${table} deferrable initially deferred
          for each row ${when} execute function ${by}()`)
  }

  async up() {
    this.schema.raw(STATES)
    this.#table()
    for (const sql of [COUNT, ONCE, OF_STUDENT, OF_FACT]) this.schema.raw(sql)
    // Whoever changes a fact counts it; nothing else is in their reach by it.
    this.schema.raw('revoke execute on function count_students(uuid, uuid) from public')
    this.schema.raw(`grant execute on function count_students(uuid, uuid)
      to tucai_web, tucai_worker, tucai_photos`)
    this.#triggers()
    this.schema.raw(`select count_students(season_unit_id, class_id)
      from students group by season_unit_id, class_id`)
  }

  async down() {
    for (const table of Object.keys(WATCHED))
      for (const event of ['insert', 'delete', 'update'])
        this.schema.raw(`drop trigger ${table}_${event}_counted on ${table}`)
    for (const name of [
      'count_student_of_fact()',
      'count_changed_student()',
      'count_students_once(uuid, uuid)',
      'count_students(uuid, uuid)',
    ])
      this.schema.raw(`drop function ${name}`)
    this.schema.dropTable('student_counts')
    this.schema.raw('drop view student_states')
  }
}
