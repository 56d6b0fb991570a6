import { BaseSchema } from '@adonisjs/lucid/schema'

/** An error that is found after the form was accepted goes out alone, beside the track of the unit. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('errata_rounds', (table) => {
      table.boolean('late').notNullable().defaultTo(false)
    })
  }

  async down() {
    this.schema.alterTable('errata_rounds', (table) => {
      table.dropColumn('late')
    })
  }
}
