import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * 《电子图像校对反馈表》 as it was printed for a school (苏教指通〔2023〕13号 附件3): what it says, and a token that its QR
 * carries, by which a stamped scan is known again.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('form_prints', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.integer('no').notNullable()
      table.text('kind').notNullable().checkIn(['A', 'B'])
      // Counts, dates and ids of notes: no names.
      table.jsonb('facts').notNullable()
      table.text('token').notNullable().unique()
      table.uuid('document_id').notNullable().references('documents.id').index()
      table.uuid('author_id').notNullable().references('users.id').index()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.unique(['season_unit_id', 'no'])
    })
    this.schema.raw(`select isolate('form_prints', 'season_unit_id')`)
    for (const [event, rows] of Object.entries({ insert: 'new', update: 'new', delete: 'old' }))
      this.schema.raw(`create trigger form_prints_${event}_notified
        after ${event} on form_prints referencing ${rows} table as changed
        for each statement execute function notify_changed_by_season_unit()`)
    this.schema.raw('revoke update, delete on form_prints from tucai_web, tucai_worker')
  }

  async down() {
    this.schema.dropTable('form_prints')
  }
}
