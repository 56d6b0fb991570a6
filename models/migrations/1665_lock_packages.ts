import { BaseSchema } from '@adonisjs/lucid/schema'

/** A package may be locked by a password, which is kept until it is packed and shown once. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('packages', (table) => {
      table.boolean('locked').notNullable().defaultTo(false)
      table.text('sealed_password')
      table.check('sealed_password is null or (locked and bytes is null)', [], 'packages_password')
    })
  }

  async down() {
    this.schema.alterTable('packages', (table) => {
      table.dropColumns('locked', 'sealed_password')
    })
  }
}
