import { BaseSchema } from '@adonisjs/lucid/schema'

/** Attempts to sign in, by keyed hashes of account, address, and both: no addresses of people. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('sign_in_attempts', (table) => {
      table.text('key').primary()
      table.integer('failures').notNullable().defaultTo(0)
      table.timestamp('last_at').notNullable().defaultTo(this.now())
      table.timestamp('blocked_until').nullable()
      // Of pairs of account and address:
      table.timestamp('refused_since').nullable()
      table.timestamp('succeeded_at').nullable()
      table.index('last_at')
    })
  }

  async down() {
    this.schema.dropTable('sign_in_attempts')
  }
}
