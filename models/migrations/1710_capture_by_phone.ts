import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }
const STEPS = [
  'phone',
  'notice',
  'cautions',
  'notices',
  'consent',
  'film',
  'requirements',
  'device',
]
const LOCK_KINDS = ['cool_down', 'timed', 'school']
const LOCK_CAUSES = ['check_failed', 'other_failures', 'liveness_failures', 'finding']
const TABLES = ['phone_sessions', 'phone_steps', 'film_views', 'phone_shots', 'capture_locks']

/**
 * Capture by the student’s phone (扬中瑞教〔2025〕11号 附件2): who is signed in on which page, which steps are done, how far the film
 * was watched, when the camera was opened, and what locks. The photos themselves are photos; one without the time of
 * its submission is a draft (students.md 3).
 */
export default class extends BaseSchema {
  #table(name: (typeof TABLES)[number], define: (table: any) => void) {
    this.schema.createTable(name, (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table
        .uuid('season_unit_id')
        .notNullable()
        .references('season_units.id')
        .onDelete('cascade')
        .index()
      table.uuid('student_id').notNullable().references('students.id').onDelete('cascade').index()
      table
        .timestamp('business_at', { precision: 3 })
        .notNullable()
        .defaultTo(this.raw('season_now()'))
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      define(table)
    })
    this.schema.raw(`select isolate('${name}', 'season_unit_id')`)
    this.schema.raw(`revoke delete on ${name} from tucai_web, tucai_worker`)
  }

  #people() {
    this.#table('phone_sessions', (table) => {
      // Of the token only a digest is kept.
      table.text('token_hash').notNullable().unique().checkRegex('^[0-9a-f]{64}$')
      table.timestamp('seen_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.timestamp('ended_at', { precision: 3 })
    })
    this.#table('phone_steps', (table) => {
      table.text('step').notNullable().checkIn(STEPS)
      // Of the wording that was read or agreed to.
      table.text('version')
      // The phone number and what a device reports, sealed by the key of the season.
      table.text('sealed')
      table.specificType('kinds', 'text[]').notNullable().defaultTo('{}')
    })
    this.schema.raw(
      'create index steps_of_student on phone_steps (student_id, step, recorded_at desc)'
    )
    this.schema.raw(`create trigger steps_immutable before update on phone_steps
      for each row execute function refuse_change()`)
    this.schema.raw('revoke update on phone_steps from tucai_web, tucai_worker')
    this.schema.raw('revoke insert on phone_steps from tucai_worker')
    this.#table('film_views', (table) => {
      table.integer('scene').notNullable().checkBetween([1, 50])
      table.timestamp('issued_at', { precision: 3 }).notNullable()
      table.unique(['student_id'])
    })
  }

  #camera() {
    this.#table('phone_shots', (table) => {
      // By the server’s own clock.
      table.timestamp('expires_at', { precision: 3 }).notNullable()
      table.uuid('photo_id').references('photos.id').onDelete('cascade').unique()
    })
    this.#table('capture_locks', (table) => {
      table.text('kind').notNullable().checkIn(LOCK_KINDS)
      table.text('cause').notNullable().checkIn(LOCK_CAUSES)
      table.uuid('photo_id').references('photos.id').onDelete('set null').index()
      table.timestamp('ends_at', { precision: 3 })
      table.timestamp('ends_wall', { precision: 3 })
      // Ended by somebody before its time, and why.
      table.timestamp('ended_at', { precision: 3 })
      table.uuid('ended_by').references('users.id').index()
      table.text('reason')
      table.check(`(kind = 'school') = (ends_at is null)`, [], 'capture_locks_ends')
      table.check(
        '(ends_at is null) = (ends_wall is null) and (reason is null or ended_at is not null)',
        [],
        'capture_locks_ended'
      )
      table.check('char_length(reason) <= 500', [], 'capture_locks_reason')
    })
    // Whoever judges a photo locks.
    this.schema.raw('grant select, insert on capture_locks to tucai_photos')
    this.schema.raw('grant select (id, season_unit_id, merged_into) on students to tucai_photos')
    this.schema.raw('grant select on season_clock to tucai_photos')
    this.schema.raw(`create unique index one_school_lock on capture_locks (student_id)
      where kind = 'school' and ended_at is null`)
  }

  async up() {
    this.#people()
    this.#camera()
    // A draft that its student has removed: its pictures are erased, and it counts as an attempt.
    this.schema.alterTable('photos', (table) =>
      table.timestamp('draft_removed_at', { precision: 3 })
    )
    this.schema.raw(`alter table photos add constraint photos_draft_removed
      check (draft_removed_at is null or submitted_at is null)`)
    for (const [event, rows] of Object.entries(EVENTS))
      this.schema.raw(`create trigger capture_locks_${event}_notified
        after ${event} on capture_locks referencing ${rows} table as changed
        for each statement execute function notify_changed_by_season_unit()`)
  }

  async down() {
    this.schema.raw('alter table photos drop constraint photos_draft_removed')
    this.schema.alterTable('photos', (table) => table.dropColumn('draft_removed_at'))
    for (const table of TABLES.toReversed()) this.schema.dropTable(table)
    this.schema.raw('revoke select (id, season_unit_id, merged_into) on students from tucai_photos')
    this.schema.raw('revoke select on season_clock from tucai_photos')
  }
}
