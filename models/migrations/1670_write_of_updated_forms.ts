import { BaseSchema } from '@adonisjs/lucid/schema'

const COLUMNS = [
  ['outbox_messages', 'template'],
  ['mail_templates', 'code'],
] as const

const LETTERS = ['form_update_sent', 'form_update_returned', 'form_update_accepted']

/** Letters about the form that replaces the accepted one after a late erratum. */
export default class extends BaseSchema {
  async up() {
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
  }
}
