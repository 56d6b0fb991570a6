import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }

/**
 * Who may send photos by the API (采集单位): for one season, until a day, for some of its schools or all of
 * them. Of the key only a digest is stored, and its beginning, by which people know it again.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('collectors', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_id').notNullable().references('seasons.id').onDelete('cascade')
      table.text('name').notNullable()
      table.text('key_hash').notNullable().unique().checkRegex('^[0-9a-f]{64}$')
      table.text('key_prefix').notNullable().checkRegex('^[a-z0-9]{8}$')
      // Null: all schools of the season, also those that join it later.
      table.specificType('unit_ids', 'uuid[]')
      table.check('cardinality(unit_ids) > 0', [], 'collectors_units')
      // Has the registry's software, and sends what a code says instead of the code.
      table.boolean('sends_fields').notNullable()
      // The last day on which the key is valid, by the season's clock.
      table.text('expires_on').notNullable().checkRegex('^\\d{4}-\\d{2}-\\d{2}$')
      table.timestamp('revoked_at', { precision: 3 })
      table.uuid('author_id').notNullable().references('users.id').index()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.unique(['season_id', 'name'])
    })
    this.schema.raw('revoke delete on collectors from tucai_web, tucai_worker')
    for (const [event, rows] of Object.entries(EVENTS))
      this.schema.raw(`create trigger collectors_${event}_notified
        after ${event} on collectors referencing ${rows} table as changed
        for each statement execute function notify_changed_by_none()`)
  }

  async down() {
    this.schema.dropTable('collectors')
  }
}
