import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * What became of a collector's photo, once for each change: an event waits for the address that the centre has set, and
 * is sent until it is received. It names the collector's own number, and nobody.
 */
const NOTE = `create function note_sent_photo() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$ begin
    insert into hook_events (season_unit_id, collector_id, photo_id, student_id, external_no, state, verdict)
      select new.season_unit_id, sent.collector_id, new.id, new.student_id, sent.external_no,
        case when new.discarded_at is not null then 'discarded' else new.status end, new.verdict
      from intake_requests sent
      join collectors collector on collector.id = sent.collector_id
      where sent.photo_id = new.id and collector.hook_address is not null
        and collector.revoked_at is null;
    return null;
  end $$`

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('collectors', (table) => {
      table.text('hook_address')
      // By the key of the season: what signs is shown once.
      table.text('hook_secret')
      table.check('(hook_address is null) = (hook_secret is null)', [], 'collectors_hook')
    })
    this.schema.createTable('hook_events', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table
        .uuid('season_unit_id')
        .notNullable()
        .references('season_units.id')
        .onDelete('cascade')
        .index()
      table.uuid('collector_id').notNullable().references('collectors.id').onDelete('cascade')
      table.uuid('photo_id').notNullable().references('photos.id').onDelete('cascade').index()
      table.uuid('student_id').references('students.id').index()
      table.text('external_no').notNullable()
      table.text('state').notNullable()
      table.text('verdict')
      // In this order, for each student.
      table.specificType('no', 'bigint generated always as identity').notNullable()
      table.integer('attempts').notNullable().defaultTo(0)
      // A reset may be taken back within ten seconds.
      table
        .timestamp('next_at', { precision: 3 })
        .notNullable()
        .defaultTo(this.raw(`now() + interval '10 seconds'`))
      table.timestamp('sent_at', { precision: 3 })
      table.timestamp('given_up_at', { precision: 3 })
      table.text('fault')
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      // How far a hook is, and what was given up; the policy asks for the unit.
      table.index(['collector_id', 'sent_at', 'season_unit_id'])
    })
    this.schema.raw(`create index waiting_hook_events on hook_events (collector_id, no)
      where sent_at is null and given_up_at is null`)
    this.schema.raw(`select isolate('hook_events', 'season_unit_id')`)
    this.schema.raw('revoke insert, update, delete on hook_events from tucai_web')
    this.schema.raw('revoke insert, delete on hook_events from tucai_worker')
    // The centre has sent again what was given up.
    this.schema.raw(
      `grant update (attempts, next_at, given_up_at, fault) on hook_events to tucai_web`
    )
    this.schema.raw(NOTE)
    this.schema
      .raw(`create trigger photos_tell_collector after update of status, discarded_at on photos
      for each row when (new.author_kind = 'collector' and (old.status is distinct from new.status
        or (old.discarded_at is null) <> (new.discarded_at is null)))
      execute function note_sent_photo()`)
  }

  async down() {
    this.schema.raw('drop trigger photos_tell_collector on photos')
    this.schema.raw('drop function note_sent_photo()')
    this.schema.dropTable('hook_events')
    this.schema.alterTable('collectors', (table) => {
      table.dropChecks('collectors_hook')
      table.dropColumns('hook_address', 'hook_secret')
    })
  }
}
