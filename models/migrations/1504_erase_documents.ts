import { BaseSchema } from '@adonisjs/lucid/schema'

/** Evidence of errata is needed until the form is accepted, and no longer (个人信息最小必要). */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('documents', (table) => {
      table.timestamp('erased_at')
    })
  }

  async down() {
    this.schema.alterTable('documents', (table) => {
      table.dropColumn('erased_at')
    })
  }
}
