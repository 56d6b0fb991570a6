import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * A day's count is written first and sent to its season afterwards. What stands here already was sent
 * before it was written: both revisions begin equal.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('unit_day_counts', (table) => {
      // Raised by every count of the day; the season has heard all up to the other one.
      table.bigInteger('revision').notNullable().defaultTo(0)
      table.bigInteger('notified_revision').notNullable().defaultTo(0)
      // Until then one process is sending: two at once could arrive in the wrong order.
      table.timestamp('notifying_until')
      table.check('notified_revision <= revision', {}, 'unit_day_counts_notified')
    })
    this.schema.raw(
      `create index unit_day_counts_unsent on unit_day_counts (season_unit_id)
       where notified_revision < revision`
    )
  }

  async down() {
    this.schema.alterTable('unit_day_counts', (table) => {
      table.dropColumns('revision', 'notified_revision', 'notifying_until')
    })
  }
}
