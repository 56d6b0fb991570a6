import { BaseSchema } from '@adonisjs/lucid/schema'

const ADDED = ['download_letter_sent', 'download_letter_returned', 'download_letter_accepted']

const COLUMNS = [
  ['outbox_messages', 'template'],
  ['mail_templates', 'code'],
] as const

/** Letters about 《关于申请电子版照片的函》: to the centre that it was handed in, and to the school what became of it. */
export default class extends BaseSchema {
  async up() {
    for (const [table, column] of COLUMNS)
      for (const code of ADDED)
        this.schema.raw(`select allow_code('${table}', '${column}', '${code}', true)`)
  }

  async down() {
    for (const [table, column] of COLUMNS) {
      this.schema.raw(`delete from ${table} where ${column} = any ('{${ADDED.join(',')}}')`)
      for (const code of ADDED)
        this.schema.raw(`select allow_code('${table}', '${column}', '${code}', false)`)
    }
  }
}
