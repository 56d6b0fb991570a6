import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }
const KINDS = ['second_code', 'other_unit', 'field_differs', 'not_listed']
const STATES = ['open', 'kept', 'replaced', 'merged']

/**
 * 采集码 by which students are known from 2023 on (教学服〔2022〕10号; 苏教指通〔2023〕13号 二.2). The nine fields are sealed by
 * the key of the season; the code itself is found by a blind index, also made with that key. Whatever the school
 * has to look at is a conflict.
 */
export default class extends BaseSchema {
  #createCodes() {
    this.schema.createTable('capture_codes', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_id').notNullable()
      table.uuid('season_unit_id').notNullable()
      table
        .foreign(['season_unit_id', 'season_id'])
        .references(['id', 'season_id'])
        .inTable('season_units')
        .onDelete('cascade')
      table.uuid('student_id').notNullable().references('students.id').onDelete('cascade').index()
      table.text('cjm_index').notNullable()
      // All nine fields as they were decoded: the transfer and the line under the photo need them.
      table.text('sealed').notNullable()
      // sjc, when the registry issued it.
      table.timestamp('issued_at', { precision: 3 }).notNullable()
      table.text('decoder').notNullable()
      table.text('decoder_version').notNullable()
      // Null where a collector sent it.
      table.uuid('author_id').references('users.id').index()
      table.timestamp('superseded_at', { precision: 3 })
      table
        .timestamp('business_at', { precision: 3 })
        .notNullable()
        .defaultTo(this.raw('season_now()'))
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.index(['season_unit_id', 'season_id'])
    })
    // One code has one owner in a season, whichever unit: nobody else's rows are read to know it.
    this.schema.raw(`create unique index one_owner_of_code on capture_codes (season_id, cjm_index)
      where superseded_at is null`)
    this.schema.raw(`create unique index one_code_of_student on capture_codes (student_id)
      where superseded_at is null`)
  }

  #createConflicts() {
    this.schema.createTable('code_conflicts', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table
        .uuid('season_unit_id')
        .notNullable()
        .references('season_units.id')
        .onDelete('cascade')
        .index()
      table.uuid('student_id').notNullable().references('students.id').onDelete('cascade').index()
      table.text('kind').notNullable().checkIn(KINDS)
      table.text('state').notNullable().defaultTo('open').checkIn(STATES)
      // The code that waits, or what the list said before it.
      table.text('sealed')
      table.uuid('author_id').references('users.id').index()
      table.uuid('decided_by').references('users.id').index()
      table.timestamp('decided_at', { precision: 3 })
      table.text('reason')
      table
        .timestamp('business_at', { precision: 3 })
        .notNullable()
        .defaultTo(this.raw('season_now()'))
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.check(
        `(state = 'open') = (decided_by is null) and (decided_by is null) = (decided_at is null)`,
        [],
        'code_conflicts_decided'
      )
      table.check('char_length(reason) <= 500', [], 'code_conflicts_reason')
    })
    this.schema.raw(`create unique index one_open_conflict on code_conflicts (student_id, kind)
      where state = 'open'`)
  }

  async up() {
    this.#createCodes()
    this.#createConflicts()
    // Since when name and last four are those of a code: the list no longer changes them.
    this.schema.alterTable('students', (table) => table.timestamp('coded_at', { precision: 3 }))
    this.schema.raw(`update students set coded_at = recorded_at where origin = 'code'`)
    for (const table of ['capture_codes', 'code_conflicts']) {
      this.schema.raw(`select isolate('${table}', 'season_unit_id')`)
      this.schema.raw(`revoke delete on ${table} from tucai_web, tucai_worker`)
      for (const [event, rows] of Object.entries(EVENTS))
        this.schema.raw(`create trigger ${table}_${event}_notified
          after ${event} on ${table} referencing ${rows} table as changed
          for each statement execute function notify_changed_by_season_unit()`)
    }
  }

  async down() {
    for (const table of ['code_conflicts', 'capture_codes']) this.schema.dropTable(table)
    this.schema.alterTable('students', (table) => table.dropColumn('coded_at'))
  }
}
