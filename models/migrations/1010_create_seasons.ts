import { BaseSchema } from '@adonisjs/lucid/schema'

/** A season, its rules, its calendar, its units and their windows. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('calendar_versions', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.text('version').notNullable().unique()
      // Which years it covers is said, not guessed from its last day.
      table.specificType('years', 'integer[]').notNullable()
      table.jsonb('days').notNullable()
      table.text('source').notNullable()
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
    })

    this.schema.createTable('season_policies', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.text('preset').notNullable()
      table.integer('version').notNullable()
      // Every value with the clause it stands in.
      table.jsonb('sourced').notNullable()
      table.uuid('author_id').references('users.id')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.unique(['preset', 'version'])
    })

    this.schema.createTable('seasons', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.integer('year').notNullable().checkBetween([2018, 2100])
      table.text('name').notNullable().unique()
      table.text('notice').notNullable()
      table.uuid('policy_id').notNullable().references('season_policies.id')
      table.uuid('calendar_version_id').notNullable().references('calendar_versions.id')
      table.timestamp('published_at')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
    })

    this.schema.createTable('city_windows', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_id').notNullable().references('seasons.id').onDelete('cascade')
      table.uuid('region_id').notNullable().references('regions.id')
      table.text('first_day').notNullable()
      table.text('last_day').notNullable()
      table.text('from').notNullable()
      table.text('to').notNullable()
      table.unique(['season_id', 'region_id'])
      table.check('first_day <= last_day')
      table.check(`"from" < "to"`)
    })

    this.schema.createTable('season_units', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_id').notNullable().references('seasons.id').onDelete('cascade')
      table.uuid('unit_id').notNullable().references('units.id')
      table.uuid('region_id').notNullable().references('regions.id')
      table.unique(['season_id', 'unit_id'])
    })

    this.schema.createTable('season_starts', (table) => {
      table.uuid('season_unit_id').primary().references('season_units.id').onDelete('cascade')
      table.timestamp('business_at').notNullable()
      table.timestamp('dispatched_at').index()
    })

    this.schema.createTable('rounds', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.text('kind').notNullable().checkIn(['main', 'make_up'])
      table.text('first_day')
      table.text('last_day')
      table.text('from')
      table.text('to')
      table.boolean('exception').notNullable().defaultTo(false)
      table.text('closed_on')
      table.unique(['season_unit_id', 'kind'])
      table.check('first_day <= last_day')
    })

    this.schema.createTable('unit_setups', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.text('notice').notNullable()
      table.text('contact_name').notNullable()
      table.text('contact_phone').notNullable()
      table.text('mailing_address').notNullable()
      table.uuid('author_id').references('users.id')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
    })

    this.schema.createTable('season_clock', (table) => {
      table.integer('id').primary()
      table.check('id = 1')
      table.bigInteger('seq').notNullable().defaultTo(0)
      table.text('mode').notNullable().checkIn(['real', 'rehearsal'])
      table.timestamp('business_now').notNullable()
      table.integer('rate').notNullable().defaultTo(0)
      table.timestamp('walk_from')
      table.timestamp('walk_target')
      // Which job walks: one at a time, and the same one again after a kill.
      table.text('walker')
      table.uuid('walk_stuck_at').references('season_units.id')
    })
  }

  async down() {
    const tables = [
      'season_clock',
      'unit_setups',
      'rounds',
      'season_starts',
      'season_units',
      'city_windows',
      'seasons',
      'season_policies',
      'calendar_versions',
    ]
    for (const table of tables) this.schema.dropTable(table)
  }
}
