import { BaseSchema } from '@adonisjs/lucid/schema'

/** Which season workers are alive, and who of the centre answers for a region. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('worker_beats', (table) => {
      table.uuid('id').primary()
      table.timestamp('seen_at').notNullable()
    })
    this.schema.alterTable('regions', (table) => {
      table.uuid('contact_id').references('users.id')
    })
  }

  async down() {
    this.schema.alterTable('regions', (table) => {
      table.dropColumn('contact_id')
    })
    this.schema.dropTable('worker_beats')
  }
}
