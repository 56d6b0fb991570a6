import { BaseSchema } from '@adonisjs/lucid/schema'

/** Limits of a season that differ from those that ship: versions, never changed, each with who wanted it. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('photo_limits', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_id').notNullable().references('seasons.id').onDelete('cascade')
      table.text('pack').notNullable().checkIn(['core', 'full'])
      table.integer('number').notNullable()
      table.jsonb('limits').notNullable()
      table.text('reason').notNullable()
      table.uuid('author_id').notNullable().references('users.id')
      table.uuid('approver_id').references('users.id')
      // New uploads are held to it from then on; null while a second person has not agreed.
      table.timestamp('in_force_at')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.unique(['season_id', 'pack', 'number'])
      table.check('approver_id is null or approver_id <> author_id')
    })
  }

  async down() {
    this.schema.dropTable('photo_limits')
  }
}
