import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }
const TABLES = ['kiosks', 'kiosk_passes'] as const

/**
 * A fixed point (苏教指通〔2023〕13号 附件2 二: 固定的采集点): one device on which student after student is photographed. A device is let
 * in by a token until the day ends; whom it called in vain is noted; and a film that a class saw together is attested
 * by whoever showed it.
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
      table
        .timestamp('business_at', { precision: 3 })
        .notNullable()
        .defaultTo(this.raw('season_now()'))
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      define(table)
    })
    this.schema.raw(`select isolate('${name}', 'season_unit_id')`)
    this.schema.raw(`revoke insert, update, delete on ${name} from tucai_worker`)
    this.schema.raw(`revoke delete on ${name} from tucai_web`)
  }

  async up() {
    this.#table('kiosks', (table) => {
      table.text('name').notNullable()
      // Null: for the whole unit. A device of a class that is gone is let in nowhere.
      table.uuid('class_id').references('classes.id').onDelete('cascade').index()
      // Of the token only a digest is kept.
      table.text('token_hash').notNullable().unique().checkRegex('^[0-9a-f]{64}$')
      table.uuid('opened_by').notNullable().references('users.id').index()
      // By the server's own clock, as the device lies about.
      table.timestamp('expires_at', { precision: 3 }).notNullable()
      table.timestamp('closed_at', { precision: 3 })
      table.uuid('closed_by').references('users.id').index()
      table.check('char_length(name) <= 60', [], 'kiosks_name')
      table.check('(closed_at is null) = (closed_by is null)', [], 'kiosks_closed')
      table.check(
        `expires_at <= recorded_at + interval '14 hours 1 minute'`,
        [],
        'kiosks_at_most_a_day'
      )
    })
    this.#table('kiosk_passes', (table) => {
      table.uuid('kiosk_id').notNullable().references('kiosks.id').onDelete('cascade').index()
      table.uuid('student_id').notNullable().references('students.id').onDelete('cascade').index()
    })
    this.schema.raw(`create trigger passes_immutable before update on kiosk_passes
      for each row execute function refuse_change()`)
    this.schema.raw('revoke update on kiosk_passes from tucai_web')
    // A session of a device that is gone is gone too: on its own it would last a day.
    this.schema.alterTable('phone_sessions', (table) =>
      table.uuid('kiosk_id').references('kiosks.id').onDelete('cascade').index()
    )
    this.schema.alterTable('phone_steps', (table) =>
      table.uuid('attested_by').references('users.id').index()
    )
    this.schema.raw(`alter table phone_steps add constraint phone_steps_attested
      check (attested_by is null or step = 'film')`)
    for (const [event, rows] of Object.entries(EVENTS))
      this.schema.raw(`create trigger kiosks_${event}_notified
        after ${event} on kiosks referencing ${rows} table as changed
        for each statement execute function notify_changed_by_season_unit()`)
  }

  async down() {
    this.schema.raw('alter table phone_steps drop constraint phone_steps_attested')
    this.schema.alterTable('phone_steps', (table) => table.dropColumn('attested_by'))
    this.schema.alterTable('phone_sessions', (table) => table.dropColumn('kiosk_id'))
    for (const table of TABLES.toReversed()) this.schema.dropTable(table)
  }
}
