import { BaseSchema } from '@adonisjs/lucid/schema'

/** When a photo was taken, by the season's clock, and why one from outside the window came in. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('photos', (table) => {
      table.timestamp('taken_at')
      table.uuid('outside_note_id').references('notes.id')
      table.index('outside_note_id')
    })
    // Until now a photo counted as taken when it was handed in.
    this.schema.raw('update photos set taken_at = business_at')
    this.schema.raw('alter table photos alter taken_at set not null')
  }

  async down() {
    this.schema.alterTable('photos', (table) => {
      table.dropColumn('outside_note_id')
      table.dropColumn('taken_at')
    })
  }
}
