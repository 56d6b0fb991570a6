import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Turns the planned photos of schools in capture into photos, up to an instant. A plan is a place in
 * the window that the school has at that time: 0 is its first day, 1 the end of its last. The verdicts
 * were measured once, on the pictures in `demo_pictures`. A student who has an accepted photo by then
 * gets one that waits for a review.
 */
const TAKE_SHOTS = `create function take_demo_shots(up_to timestamptz) returns bigint
language sql security definer set search_path = public as $$
  with placed as (
    select shot.id as shot_id, shot.season_unit_id, shot.want, shot.nth,
      coalesce(student.merged_into, student.id) as student_id,
      (round.first_day::date + floor(days.ahead)::int + round.from::time
        + (days.ahead - floor(days.ahead)) * (round.to::time - round.from::time))
        at time zone 'Asia/Shanghai' as taken
    from demo_shots shot
    left join students student on student.id = shot.student_id
    join rounds round on round.season_unit_id = shot.season_unit_id and round.kind = 'main'
    join unit_progress main on main.season_unit_id = shot.season_unit_id
      and main.track = 'main' and main.state = 'capturing'
    cross join lateral (
      select shot.place * (round.last_day::date - round.first_day::date + 1) as ahead) days
    where shot.photo_id is null
  ), ranked as (
    select picture.*, row_number() over (partition by verdict order by no) - 1 as rank,
      count(*) over (partition by verdict) as of_verdict
    from demo_pictures picture
  ), due as (
    select gen_random_uuid() as photo_id, placed.*, ranked.*,
      case when ranked.verdict = 'fail' then 'failed'
        when ranked.verdict = 'warn' or placed.student_id is null or exists (
          select from photos other where other.student_id = placed.student_id
            and other.round = 'main' and other.status = 'accepted') then 'awaiting_review'
        else 'accepted' end as status
    from placed
    join ranked on ranked.verdict = placed.want and ranked.rank = placed.nth % ranked.of_verdict
    where placed.taken <= up_to
  ), photo as (
    insert into photos (id, season_unit_id, student_id, round, status, verdict, raw_digest,
      object_key, thumbnail_key, product_key, make_fault, product_measures, overlay, author_kind,
      via, business_at, taken_at, checked_at, make_asked_at)
    select photo_id, season_unit_id, student_id, 'main', status, verdict, digest, object_key,
      thumbnail_key, product_key, make_fault, product_measures, overlay, 'demo', 'demo', taken,
      taken, now(), now()
    from due
  ), verdict as (
    insert into photo_verdicts (photo_id, verdict, rows, measurements, measures_version, pack,
      limits_version, policy_id)
    select photo_id, verdict, rows, measurements, measures_version, pack, limits_version, policy_id
    from due
  ), audit as (
    insert into audit_entries (action, subject_type, subject_id, season_unit_id, business_at, details)
    select 'photo.taken', 'photo', photo_id, season_unit_id, taken, '{}' from due
  ), marked as (
    update demo_shots set photo_id = due.photo_id from due where demo_shots.id = due.shot_id
  )
  select count(*) from due $$`

/** The photos that students of the demo will have, and the drawn pictures that they are. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('demo_pictures', (table) => {
      table.integer('no').primary()
      table.text('digest').notNullable()
      table.text('object_key')
      table.text('thumbnail_key')
      table.text('product_key')
      table.text('make_fault')
      table.jsonb('product_measures')
      table.jsonb('overlay')
      table.text('verdict').notNullable().checkIn(['pass', 'warn', 'fail'])
      table.jsonb('rows').notNullable()
      table.jsonb('measurements').notNullable()
      table.text('measures_version').notNullable()
      table.text('pack').notNullable()
      table.text('limits_version').notNullable()
      table.uuid('policy_id').notNullable().references('season_policies.id').index()
    })
    this.schema.createTable('demo_shots', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      // Null: nobody will say whom it shows.
      table.uuid('student_id').references('students.id').onDelete('cascade').index()
      table.specificType('place', 'double precision').notNullable()
      table.check('place >= 0 and place < 1', [], 'demo_shots_place')
      table.text('want').notNullable().checkIn(['pass', 'warn', 'fail'])
      table.integer('nth').notNullable()
      table.uuid('photo_id').references('photos.id').onDelete('cascade')
    })
    this.schema.raw(
      'create index demo_shots_ahead on demo_shots (season_unit_id) where photo_id is null'
    )
    this.schema.raw(
      'create index demo_shots_by_photo on demo_shots (photo_id) where photo_id is not null'
    )
    this.schema.raw('create index demo_shots_by_unit on demo_shots (season_unit_id)')
    this.schema.raw(`select isolate('demo_shots', 'season_unit_id')`)
    this.schema.raw(TAKE_SHOTS)
    this.schema.raw('revoke all on function take_demo_shots from public')
    this.schema.raw('grant execute on function take_demo_shots to tucai_worker')
  }

  async down() {
    this.schema.raw('drop function take_demo_shots')
    this.schema.dropTable('demo_shots')
    this.schema.dropTable('demo_pictures')
  }
}
