import { BaseSchema } from '@adonisjs/lucid/schema'

const REASONS = ['leave', 'away', 'enlisted', 'abroad', 'withdrawn', 'other', 'reset_not_retaken']

/** 备忘表 drawn from students and photos: who was not photographed, and why (苏教指通〔2019〕12号 附件4). */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('memos', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.integer('captured').notNullable()
      table.integer('uncaptured').notNullable()
      table.uuid('author_id').notNullable().references('users.id').index()
      // The step by which the school handed it in; null while it is a draft.
      table.integer('step')
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.index(['season_unit_id', 'recorded_at'])
    })
    this.schema.createTable('memo_rows', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.uuid('memo_id').notNullable().references('memos.id').onDelete('cascade').index()
      table.uuid('student_id').notNullable().references('students.id').onDelete('cascade').index()
      table.text('reason').notNullable().checkIn(REASONS)
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.index('season_unit_id')
    })
    this.schema.raw('revoke update, delete on memo_rows from tucai_web, tucai_worker')
    for (const name of ['memos', 'memo_rows']) {
      this.schema.raw(`select isolate('${name}', 'season_unit_id')`)
      for (const [event, rows] of Object.entries({ insert: 'new', update: 'new', delete: 'old' }))
        this.schema.raw(`create trigger ${name}_${event}_notified
          after ${event} on ${name} referencing ${rows} table as changed
          for each statement execute function notify_changed_by_season_unit()`)
    }
  }

  async down() {
    for (const table of ['memo_rows', 'memos']) this.schema.dropTable(table)
  }
}
