import { BaseSchema } from '@adonisjs/lucid/schema'

/** A relay that is away for an hour is no reason to give a letter up: its age is. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('outbox_messages', (table) => {
      table.timestamp('failing_since')
    })
  }

  async down() {
    this.schema.alterTable('outbox_messages', (table) => {
      table.dropColumn('failing_since')
    })
  }
}
