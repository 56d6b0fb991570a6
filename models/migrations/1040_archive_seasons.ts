import { BaseSchema } from '@adonisjs/lucid/schema'

/** What comes back from the registry once a season is archived, and until when the archive is kept. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('season_units', (table) => {
      table.text('kept_until')
    })
    this.schema.alterTable('season_clock', (table) => {
      // A walk whose job was lost with the engine's store is given up by its age.
      table.timestamp('walked_at')
    })
    this.schema.createTable('chsi_returns', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.integer('count').notNullable()
      table.text('reason').notNullable()
      table.uuid('document_id').references('documents.id')
      table.uuid('registered_by').notNullable().references('users.id')
      table.timestamp('registered_at').notNullable()
      table.uuid('resolved_by').references('users.id')
      table.timestamp('resolved_at')
      table.check('count > 0')
      table.check('(resolved_by is null) = (resolved_at is null)')
      table.index('season_unit_id')
    })
  }

  async down() {
    this.schema.dropTable('chsi_returns')
    this.schema.alterTable('season_clock', (table) => {
      table.dropColumn('walked_at')
    })
    this.schema.alterTable('season_units', (table) => {
      table.dropColumn('kept_until')
    })
  }
}
