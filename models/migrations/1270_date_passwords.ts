import { BaseSchema } from '@adonisjs/lucid/schema'

/** Since when each password is in use, for policies with a change by date; those that exist begin now. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('users', (table) => {
      table.timestamp('password_changed_at').notNullable().defaultTo(this.now())
    })
  }

  async down() {
    this.schema.alterTable('users', (table) => table.dropColumn('password_changed_at'))
  }
}
