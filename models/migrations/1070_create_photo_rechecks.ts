import { BaseSchema } from '@adonisjs/lucid/schema'

/** Old photos looked at again: an explicit job whose verdicts say something and change nothing. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('photo_rechecks', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_id').notNullable().references('seasons.id').onDelete('cascade')
      table.uuid('author_id').notNullable().references('users.id')
      table.integer('total').notNullable()
      table.integer('done').notNullable().defaultTo(0)
      table.integer('stricter').notNullable().defaultTo(0)
      table.integer('looser').notNullable().defaultTo(0)
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.timestamp('finished_at')
      table.check('done <= total')
    })
    this.schema.raw(
      `create unique index one_recheck on photo_rechecks (season_id) where finished_at is null`
    )
    this.schema.alterTable('photo_verdicts', (table) => {
      table.uuid('recheck_id').references('photo_rechecks.id').onDelete('cascade')
      table.unique(['photo_id', 'recheck_id'])
      table.check('advisory = (recheck_id is not null)', {}, 'advisory_by_recheck')
    })
  }

  async down() {
    this.schema.alterTable('photo_verdicts', (table) => {
      table.dropColumn('recheck_id')
    })
    this.schema.dropTable('photo_rechecks')
  }
}
