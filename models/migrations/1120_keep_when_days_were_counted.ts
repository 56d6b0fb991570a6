import { BaseSchema } from '@adonisjs/lucid/schema'

/** Which reading of the clock a season had heard when its day was counted: the next one comes after. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('unit_day_counts', (table) => {
      table.bigInteger('clock_seq').notNullable().defaultTo(-1)
    })
  }

  async down() {
    this.schema.alterTable('unit_day_counts', (table) => {
      table.dropColumn('clock_seq')
    })
  }
}
