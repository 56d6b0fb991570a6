import { BaseSchema } from '@adonisjs/lucid/schema'

const WRITTEN = ['insert', 'update', 'delete'] as const

/**
 * The stamped form as it came back (苏教指通〔2023〕13号 二.4), each time anew and never overwritten: its scans, what was
 * read on their pages, and what became of it.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('feedback_forms', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.integer('no').notNullable()
      table.uuid('print_id').references('form_prints.id').index()
      table.text('source').notNullable().checkIn(['upload', 'posted'])
      table
        .text('state')
        .notNullable()
        .checkIn(['submitted', 'returned', 'accepted', 'needs_update'])
      // The headcount on the paper, and that of the delivered photos on that day.
      table.integer('count').notNullable()
      table.integer('delivered').notNullable()
      table.specificType('photo_rating', 'smallint').notNullable()
      table.specificType('service_rating', 'smallint').notNullable()
      for (const text of ['count', 'comments', 'handler', 'phone'])
        table.uuid(`${text}_note_id`).references('notes.id').index()
      // Null for a form that was brought up to date beside the process, after a late erratum.
      table.integer('step')
      table.integer('decided_step')
      // By the clock of the season.
      table.timestamp('submitted_at', { precision: 3 }).notNullable()
      table.timestamp('decided_at', { precision: 3 })
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.unique(['season_unit_id', 'no'])
    })
    this.schema.raw(`create unique index feedback_forms_submitted on feedback_forms (season_unit_id)
      where state = 'submitted'`)
    this.schema.createTable('form_documents', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table
        .uuid('season_unit_id')
        .notNullable()
        .references('season_units.id')
        .onDelete('cascade')
        .index()
      table.uuid('form_id').notNullable().references('feedback_forms.id').onDelete('cascade')
      table.uuid('document_id').notNullable().references('documents.id').index()
      table.integer('position').notNullable()
      table.unique(['form_id', 'position'])
    })
    this.schema.createTable('document_pages', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table
        .uuid('season_unit_id')
        .notNullable()
        .references('season_units.id')
        .onDelete('cascade')
        .index()
      table.uuid('document_id').notNullable().references('documents.id').onDelete('cascade')
      table.integer('page').notNullable()
      table.integer('pages').notNullable()
      table.text('image_key')
      // Places, sizes, tokens and counts: no text of the page, which names people.
      table.jsonb('hints')
      table.jsonb('fault')
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.unique(['document_id', 'page'])
    })
    for (const table of ['feedback_forms', 'form_documents', 'document_pages'])
      this.schema.raw(`select isolate('${table}', 'season_unit_id')`)
    for (const event of WRITTEN)
      this.schema.raw(`create trigger feedback_forms_${event}_notified
        after ${event} on feedback_forms referencing ${event === 'delete' ? 'old' : 'new'} table as changed
        for each statement execute function notify_changed_by_season_unit()`)
    this.schema.raw(
      'revoke update, delete on form_documents, document_pages from tucai_web, tucai_worker'
    )
    this.schema.raw('revoke delete on feedback_forms from tucai_web, tucai_worker')
  }

  async down() {
    for (const table of ['document_pages', 'form_documents', 'feedback_forms'])
      this.schema.dropTable(table)
  }
}
