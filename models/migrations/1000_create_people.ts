import { BaseSchema } from '@adonisjs/lucid/schema'

const ROLES = [
  'centre_admin',
  'operator',
  'reviewer',
  'finance',
  'printing',
  'coordinator',
  'college',
]

/** People who sign in, what each may do, and for which unit. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('regions', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.text('name').notNullable().unique()
    })

    this.schema.createTable('units', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.text('code').notNullable().unique()
      table.text('name').notNullable().unique()
      table.uuid('region_id').notNullable().references('regions.id')
    })

    this.schema.createTable('users', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.text('email').notNullable().unique()
      table.text('name').notNullable()
      table.text('password').notNullable()
      table.text('locale').notNullable().defaultTo('zh').checkIn(['zh', 'en'])
      table.timestamp('disabled_at')
    })

    this.schema.createTable('grants', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('user_id').notNullable().references('users.id').onDelete('cascade')
      table.text('role').notNullable().checkIn(ROLES)
      // A school's people are of one unit; the centre's are of none.
      table.uuid('unit_id').references('units.id')
      table.check(`(role in ('coordinator', 'college')) = (unit_id is not null)`)
      table.unique(['user_id', 'role', 'unit_id'])
    })

    this.schema.createTable('sessions', (table) => {
      table.string('id').primary()
      table.text('data').notNullable()
      table.string('user_id').nullable().index()
      table.timestamp('expires_at').notNullable().index()
    })

    this.schema.createTable('rate_limits', (table) => {
      table.string('key', 255).notNullable().primary()
      table.integer('points', 9).notNullable().defaultTo(0)
      table.bigint('expire').unsigned()
    })
  }

  async down() {
    for (const table of ['rate_limits', 'sessions', 'grants', 'users', 'units', 'regions']) {
      this.schema.dropTable(table)
    }
  }
}
