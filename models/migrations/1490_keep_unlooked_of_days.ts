import { BaseSchema } from '@adonisjs/lucid/schema'

const DAY = `at time zone 'Asia/Shanghai'`
const WAITING = `'awaiting_review', 'appealed', 'parked'`

/** A photo of the same student in the same round that came in later, or one in place of this one. */
const RETAKEN = `exists (
  select from photos later
  where later.student_id = taken.student_id and later.round = taken.round
    and (later.submitted_at, later.id) > (taken.submitted_at, taken.id)
  union all
  select from photos later where later.replaces_id = taken.id and later.submitted_at is not null)`

/** The school's list, else what it says that it has, else nothing is known. */
const EXPECTED = `coalesce(
  (select sum(expected) from student_counts
    where season_unit_id = unit and round = 'main' having sum(on_list) > 0),
  (select declared_heads from unit_expectations where season_unit_id = unit
    order by recorded_at desc limit 1), 0)`

/** Accepted, and seen by nobody, where the season asks for a look at all photos. */
const UNLOOKED = `(looks_at_all and status = 'accepted' and looked_at is null)`

/** How the column is written: not before it is there, nor once it is gone. */
const KEPT = {
  column: 'unlooked, ',
  value: 'counted.unlooked, ',
  change: 'unlooked = excluded.unlooked, ',
}
const LEFT_OUT: typeof KEPT = { column: '', value: '', change: '' }

/**
 * Counts the photos of a unit that were taken on a day, in a season whose policy takes counts from photos
 * (students.md 3; 苏教指通〔2023〕13号 附件1 注1). The revision rises, and the season is told, only when
 * another number of photos is unresolved; the clock's row is locked then, as by writeDayCount, so that
 * a count is sent before the clock's next move.
 * @param closing the business instant of 18:10, which closes the line of the day
 */
const countBy = ({
  column,
  value,
  change,
}: typeof KEPT) => `create or replace function count_photos_of_day(unit uuid, on_day text, closing timestamptz default null)
  returns void language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
  declare
    old unit_day_counts;
    counted record;
    heads integer;
    is_new boolean;
    differs boolean;
    seq bigint;
    looks_at_all boolean;
  begin
    perform pg_advisory_xact_lock(hashtextextended(unit::text, 0));
    select coalesce(sourced -> 'lookAt' ->> 'value' = 'all', false) into looks_at_all
      from season_units join seasons on seasons.id = season_units.season_id
      join season_policies on season_policies.id = seasons.policy_id
      where season_units.id = unit and sourced -> 'counts' ->> 'value' = 'photos'
        and (closing is null or exists (select from students where season_unit_id = unit));
    if not found then
      -- What was typed in stays as it is.
      update unit_day_counts set closed_at = closing, closed_unresolved = unresolved
        where season_unit_id = unit and day = on_day and closed_at is null
          and closing is not null;
      return;
    end if;
    select * into old from unit_day_counts where season_unit_id = unit and day = on_day;
    is_new := not found;
    select count(distinct student_id) filter (where status in ('accepted', ${WAITING})) as captured,
      count(*) filter (where status in (${WAITING}) or ${UNLOOKED}) as pending,
      count(*) filter (where ${UNLOOKED}) as unlooked,
      count(*) filter (where status in (${WAITING}) or ${UNLOOKED} or (status = 'failed' and not ${RETAKEN}))
        as unresolved,
      count(*) filter (where status = 'reset' and student_id is not null and not ${RETAKEN})
        as reset_open
      into counted from photos taken
      where season_unit_id = unit and submitted_at is not null and discarded_at is null
        and taken_at >= on_day::timestamp ${DAY}
        and taken_at < (on_day::date + 1)::timestamp ${DAY};
    if is_new and closing is null
      and counted.captured + counted.unresolved + counted.reset_open = 0 then return; end if;
    heads := ${EXPECTED};
    differs := counted.unresolved <> coalesce(old.unresolved, 0);
    if differs then
      select clock.seq into seq from season_clock clock where id = 1 for share;
    end if;
    insert into unit_day_counts as line (season_unit_id, day, expected, captured, pending_review,
      ${column}unresolved, reset_open, source, revision, clock_seq, unsent_since, closed_at,
      closed_unresolved)
    values (unit, on_day, heads, counted.captured, counted.pending, ${value}counted.unresolved,
      counted.reset_open, 'photos', differs::int, coalesce(seq, -1),
      case when differs then now() end, closing, case when closing is not null then counted.unresolved end)
    on conflict (season_unit_id, day) do update set expected = excluded.expected,
      captured = excluded.captured, pending_review = excluded.pending_review,
      ${change}unresolved = excluded.unresolved, reset_open = excluded.reset_open, locked = 0,
      source = 'photos', revision = line.revision + excluded.revision,
      clock_seq = greatest(line.clock_seq, excluded.clock_seq),
      unsent_since = case when line.notified_revision < line.revision
        then line.unsent_since else excluded.unsent_since end,
      closed_at = coalesce(line.closed_at, excluded.closed_at),
      closed_unresolved = case when line.closed_at is null
        then excluded.closed_unresolved else line.closed_unresolved end;
  end $$`

/** The line of a day says how many photos nobody has looked at: its letters name the parts of what is open. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('unit_day_counts', (table) => {
      // Of `pending_review`.
      table.integer('unlooked').notNullable().defaultTo(0)
    })
    this.schema.raw(countBy(KEPT))
  }

  async down() {
    this.schema.raw(countBy(LEFT_OUT))
    this.schema.alterTable('unit_day_counts', (table) => table.dropColumn('unlooked'))
  }
}
