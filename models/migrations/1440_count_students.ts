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
 * phone page do not count; nor does who was known from an earlier photo alone. In the make-up of a unit that has one are those who are not qualified in the
 * main round, and whoever was photographed in it.
 */
const STATES = `create view student_states with (security_invoker = true) as
  select students.id as student_id, students.season_unit_id, students.college_id,
    students.class_id, kinds.round, students.delisted_at is null as listed, students.origin,
    case
      when taken.accepted then 'qualified'
      when taken.newest = 'checking' then 'being_checked'
      when taken.newest in ('awaiting_review', 'appealed', 'parked') then 'awaiting_review'
      when taken.newest = 'failed' then 'to_retake'
      when taken.newest = 'reset' and kinds.closed_on is not null then 'expired'
      when taken.newest = 'reset' then 'reset'
      when absent.reason is not null then 'absent'
      else 'not_captured'
    end as state,
    taken.photo_id, absent.reason as absence
  from students
  join (
    select season_units.id as season_unit_id, 'main' as round, main.closed_on
    from season_units
    left join rounds main on main.season_unit_id = season_units.id and main.kind = 'main'
    union all
    select season_unit_id, 'make_up', closed_on from rounds where kind = 'make_up'
  ) as kinds on kinds.season_unit_id = students.season_unit_id
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
    and (taken.photo_id is not null
      or (students.delisted_at is null and students.origin <> 'legacy'))
    and (kinds.round = 'main' or taken.photo_id is not null or not exists (
      select from photos earlier
      where earlier.student_id = students.id and earlier.round = 'main'
        and earlier.status = 'accepted' and earlier.submitted_at is not null))`

const columns = Object.keys(COUNTED).join(', ')
const sums = Object.values(COUNTED)
  .map((states) => `count(*) filter (where listed and state in ('${states.join(`', '`)}'))`)
  .join(', ')

const recount = (where: string) => `delete from student_counts where ${where};
    insert into student_counts
      (season_unit_id, round, college_id, class_id, expected, on_list, off_list, ${columns})
    select season_unit_id, round, college_id, class_id, count(*) filter (where listed),
      count(*) filter (where listed and origin = 'list'), count(*) filter (where not listed), ${sums}
    from student_states where ${where}
    group by season_unit_id, round, college_id, class_id`

/**
 * Counts again the students of a place, which is 'unit/class', or 'unit/' for those of a unit without a class,
 * or the place of a student, '/student': the one in which the student is once the lock is held. One
 * transaction of a unit after the other. Whatever waits for the lock holds rows of students and photos, so
 * nothing here may lock them. By index: a table that a list is just filling has the statistics of an
 * empty one.
 */
const COUNT = `create function count_students(due text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
  declare
    moved constant uuid[] := array(
      select split_part(place, '/', 2)::uuid from unnest(due) place where place like '/%');
    places text[] := array(select place from unnest(due) place where place not like '/%');
    own uuid[];
    classless uuid[];
  begin
    perform pg_advisory_xact_lock(hashtextextended(unit::text, 0)) from (
      select split_part(place, '/', 1)::uuid as unit from unnest(places) place
      union
      select season_unit_id from students where id = any(moved)
      order by 1) units;
    places := places || array(
      select distinct season_unit_id || '/' || coalesce(class_id::text, '') from students
      where id = any(moved));
    own := array(select distinct split_part(place, '/', 2)::uuid from unnest(places) place
      where place not like '%/');
    classless := array(select distinct split_part(place, '/', 1)::uuid from unnest(places) place
      where place like '%/');
    ${recount('class_id = any(own)')};
    ${recount('season_unit_id = any(classless) and class_id is null')};
  end $$`

/** Remembers in a list of this transaction what is to be counted at its commit, each once. */
const NOTE = `create function note_due(list text, keys text[]) returns void
  language plpgsql as $$
  declare
    due constant text := coalesce(current_setting(list, true), '');
    fresh constant text := (select string_agg(key || ' ', '') from unnest(keys) key
      where position(key || ' ' in due) = 0);
  begin
    if fresh is not null then perform set_config(list, due || fresh, true); end if;
  end $$`

/** Takes what is to be counted off such a list. */
const TAKE = `create function take_due(list text) returns text[]
  language plpgsql as $$
  declare
    due constant text := coalesce(current_setting(list, true), '');
  begin
    if due = '' then return null; end if;
    perform set_config(list, '', true);
    return string_to_array(rtrim(due), ' ');
  end $$`

const DUE = `'tucai.students_due'`
const PLACE = `season_unit_id || '/' || coalesce(class_id::text, '')`

/** The rows that a statement changed, before and after; of an update only those that it changed in `names`. */
const changedRows = (names: string[]) => {
  const rows = (row: string) => names.map((name) => `${row}.${name}`).join(', ')
  return {
    insert: 'select * from present',
    delete: 'select * from former',
    update: `select either.* from former join present using (id)
      cross join lateral (select former.* union all select present.*) either
      where (${rows('former')}) is distinct from (${rows('present')})`,
  }
}

/** A function that notes what `list` says of the rows that a statement changed. */
const noting = (name: string, names: string[], list: (rows: string) => string) => {
  const { insert, delete: gone, update } = changedRows(names)
  return `create function ${name}() returns trigger
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
    begin
      case tg_op
        when 'INSERT' then ${list(insert)};
        when 'DELETE' then ${list(gone)};
        else ${list(update)};
      end case;
      return null;
    end $$`
}

const noted = (select: string) => `perform note_due(${DUE}, array(select distinct ${select}))`
const placesOf = (rows: string) => noted(`${PLACE} from (${rows}) changed`)
/** Of photos and absences: their student, who may be moved to another class meanwhile. */
const studentsOf = (rows: string) =>
  noted(`'/' || student_id from (${rows}) changed where student_id is not null`)
/** Of rounds: all places of their units. */
const placesOfUnits = (rows: string) =>
  noted(`students.season_unit_id || '/' || coalesce(class_id::text, '') from (${rows}) changed
    join students on students.season_unit_id = changed.season_unit_id`)

/**
 * At the commit, when all changes are made, and again if something has changed since. It must stay
 * deferred: a row's trigger comes before that of its statement, which notes what is due.
 */
const COUNT_DUE = `create function count_due_students() returns trigger
  language plpgsql as $$
  declare
    due constant text[] := take_due(${DUE});
  begin
    if due is not null then perform count_students(due); end if;
    return null;
  end $$`

/** What the state of a student depends on, and the places that are to be counted when it has changed. */
const WATCHED = {
  students: {
    names: ['class_id', 'college_id', 'merged_into', 'delisted_at', 'origin'],
    list: placesOf,
  },
  photos: { names: ['student_id', 'round', 'status', 'submitted_at'], list: studentsOf },
  student_absences: { names: ['student_id', 'round', 'reason', 'ended_at'], list: studentsOf },
  rounds: { names: ['season_unit_id', 'kind'], list: placesOfUnits },
}

const TRANSITIONS = {
  insert: 'referencing new table as present',
  delete: 'referencing old table as former',
  update: 'referencing old table as former new table as present',
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
    for (const [table, { names, list }] of Object.entries(WATCHED)) {
      this.schema.raw(noting(`note_changed_${table}`, names, list))
      for (const [event, rows] of Object.entries(TRANSITIONS)) {
        this.schema.raw(`create trigger ${table}_${event}_noted after ${event} on ${table} ${rows}
          for each statement execute function note_changed_${table}()`)
        this.schema.raw(`create constraint trigger ${table}_${event}_counted
          after ${event} on ${table} deferrable initially deferred
          for each row execute function count_due_students()`)
      }
    }
  }

  async up() {
    this.schema.raw(STATES)
    this.#table()
    for (const sql of [COUNT, NOTE, TAKE, COUNT_DUE]) this.schema.raw(sql)
    // Whoever changes a fact counts it; nothing else is in their reach by it.
    this.schema.raw('revoke execute on function count_students(text[]) from public')
    this.schema.raw(`grant execute on function count_students(text[])
      to tucai_web, tucai_worker, tucai_photos`)
    this.#triggers()
    this.schema.raw(`select count_students(array_agg(distinct ${PLACE})) from students
      having count(*) > 0`)
  }

  async down() {
    for (const table of Object.keys(WATCHED)) {
      for (const event of Object.keys(TRANSITIONS))
        for (const what of ['counted', 'noted'])
          this.schema.raw(`drop trigger ${table}_${event}_${what} on ${table}`)
      this.schema.raw(`drop function note_changed_${table}()`)
    }
    for (const name of [
      'count_due_students()',
      'count_students(text[])',
      'note_due(text, text[])',
      'take_due(text)',
    ])
      this.schema.raw(`drop function ${name}`)
    this.schema.dropTable('student_counts')
    this.schema.raw('drop view student_states')
  }
}
