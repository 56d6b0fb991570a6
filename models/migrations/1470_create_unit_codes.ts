import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }

/**
 * The national codes (院校代码, yxdm) by which a 采集码 names a unit. A graduate school shares the code of its
 * university and is told apart by the level (学历层次, cc); `*` is every level that no other line names.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('unit_codes', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('unit_id').notNullable().references('units.id').onDelete('cascade').index()
      table.specificType('yxdm', 'char(5)').notNullable().checkRegex('^\\d{5}$')
      table.text('level').notNullable()
      table.check('length(level) between 1 and 20', [], 'unit_codes_level')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.unique(['yxdm', 'level'])
    })
    this.schema.raw(`select isolate('unit_codes', 'unit_id')`)
    for (const [event, rows] of Object.entries(EVENTS))
      this.schema.raw(`create trigger unit_codes_${event}_notified
        after ${event} on unit_codes referencing ${rows} table as changed
        for each statement execute function notify_changed_by_unit_id()`)
  }

  async down() {
    this.schema.dropTable('unit_codes')
  }
}
