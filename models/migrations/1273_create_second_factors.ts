import { BaseSchema } from '@adonisjs/lucid/schema'

/** Codes of an authenticator app as a second factor, and recovery codes for when it is lost. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('users', (table) => {
      table.timestamp('second_factor_at').nullable()
    })

    this.schema.createTable('second_factors', (table) => {
      table.uuid('user_id').primary().references('users.id').onDelete('cascade')
      // Both encrypted with APP_KEY; the proposed one counts once a code of it has been typed.
      table.text('secret').nullable()
      table.text('proposed_secret').nullable()
      // Of the last code that was used: each is used once.
      table.bigInteger('last_step').nullable()
    })

    this.schema.createTable('recovery_codes', (table) => {
      table.text('hash').primary()
      table.uuid('user_id').notNullable().references('users.id').onDelete('cascade').index()
      table.timestamp('used_at').nullable()
    })
  }

  async down() {
    this.schema.dropTable('recovery_codes')
    this.schema.dropTable('second_factors')
    this.schema.alterTable('users', (table) => table.dropColumn('second_factor_at'))
  }
}
