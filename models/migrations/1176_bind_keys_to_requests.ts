import { BaseSchema } from '@adonisjs/lucid/schema'

/** What an act's key was used for: steps from before have none, and answer their key as they did. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('unit_steps', (table) => table.text('request_hash'))
  }

  async down() {
    this.schema.alterTable('unit_steps', (table) => table.dropColumn('request_hash'))
  }
}
