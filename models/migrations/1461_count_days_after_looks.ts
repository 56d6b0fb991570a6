import { BaseSchema } from '@adonisjs/lucid/schema'

const DAY = `at time zone 'Asia/Shanghai'`

/** What the counts of a day depend on; a look is new among them. Migration 1490 counts it. */
const CHANGES = [
  'student_id',
  'round',
  'status',
  'submitted_at',
  'taken_at',
  'discarded_at',
  'replaces_id',
  'looked_at',
]
const rows = (row: string) => CHANGES.map((name) => `${row}.${name}`).join(', ')

const CHANGED = {
  insert: 'select * from present',
  delete: 'select * from former',
  update: `select either.* from former join present using (id)
    cross join lateral (select former.* union all select present.*) either
    where (${rows('former')}) is distinct from (${rows('present')})`,
}

const DUE = `'tucai.days_due'`
const dayOf = (row: string) =>
  `${row}.season_unit_id || '/' || to_char(${row}.taken_at ${DAY}, 'YYYY-MM-DD')`

/**
 * The days on which changed photos count: their own, and those of the failed and reset photos that they may
 * be the retakes of. Each photo is looked up by its index, however many a statement changes.
 */
const noteDays = (changed: string) => `perform note_due(${DUE}, array(select day from (
    select ${dayOf('changed')} as day from (${changed}) changed
    union
    select ${dayOf('earlier')} from (${changed}) changed
    cross join lateral (
      (select * from photos where student_id = changed.student_id offset 0)
      union all
      (select * from photos where id = changed.replaces_id offset 0)) earlier
    where earlier.status in ('failed', 'reset')
  ) days where day is not null))`

const NOTE = `create or replace function note_days_of_photos() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
  begin
    case tg_op
      when 'INSERT' then ${noteDays(CHANGED.insert)};
      when 'DELETE' then ${noteDays(CHANGED.delete)};
      else ${noteDays(CHANGED.update)};
    end case;
    return null;
  end $$`

/** A day is counted again when somebody looks at its photos: what nobody has looked at is 未核查. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(NOTE)
  }

  async down() {
    // To count again after a look does no harm.
  }
}
