import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Every version of a letter's template that the centre has kept, with who and when; without texts: back to the
 * shipped one. The one in force stays in `mail_templates`.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('mail_template_versions', (table) => {
      table.text('code').notNullable()
      table.text('locale').notNullable()
      table.integer('no').notNullable()
      table.primary(['code', 'locale', 'no'])
      table.text('subject')
      table.text('body')
      // Of those that were kept before versions were, nobody knows whose they are.
      table.uuid('author_id').references('users.id').index()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
    })
    this.schema.raw(`insert into mail_template_versions (code, locale, no, subject, body)
      select code, locale, 1, subject, body from mail_templates`)
    this.schema.raw('revoke update, delete on mail_template_versions from tucai_web, tucai_worker')
  }

  async down() {
    this.schema.dropTable('mail_template_versions')
  }
}
