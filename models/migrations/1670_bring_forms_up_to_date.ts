import { BaseSchema } from '@adonisjs/lucid/schema'

const COLUMNS = [
  ['outbox_messages', 'template'],
  ['mail_templates', 'code'],
] as const

const LETTERS = ['form_update_sent', 'form_update_returned', 'form_update_accepted']

/** A form that is brought up to date after a late erratum is decided on beside the process: by whom and why stands on it. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('feedback_forms', (table) => {
      table.uuid('author_id').references('users.id').index()
      table.uuid('decided_by').references('users.id').index()
      table.uuid('reason_note_id').references('notes.id').index()
    })
    for (const [table, column] of COLUMNS)
      for (const code of LETTERS)
        this.schema.raw(`select allow_code('${table}', '${column}', '${code}', true)`)
  }

  async down() {
    for (const [table, column] of COLUMNS) {
      this.schema.raw(`delete from ${table} where ${column} = any ('{${LETTERS.join(',')}}')`)
      for (const code of LETTERS)
        this.schema.raw(`select allow_code('${table}', '${column}', '${code}', false)`)
    }
    this.schema.alterTable('feedback_forms', (table) => {
      table.dropColumns('author_id', 'decided_by', 'reason_note_id')
    })
  }
}
