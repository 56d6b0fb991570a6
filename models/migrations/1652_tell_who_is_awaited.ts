import { BaseSchema } from '@adonisjs/lucid/schema'

const COLUMNS = [
  ['outbox_messages', 'template'],
  ['mail_templates', 'code'],
] as const

/** Letters to finance and printing about an act that waits for them. */
export default class extends BaseSchema {
  async up() {
    for (const [table, column] of COLUMNS)
      this.schema.raw(`select allow_code('${table}', '${column}', 'act_waits', true)`)
  }

  async down() {
    for (const [table, column] of COLUMNS) {
      this.schema.raw(`delete from ${table} where ${column} = 'act_waits'`)
      this.schema.raw(`select allow_code('${table}', '${column}', 'act_waits', false)`)
    }
  }
}
