import { BaseSchema } from '@adonisjs/lucid/schema'

/** The centre marks for a school (代登记) by its signed sheet only, whose scan each of those marks names. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('proof_marks', (table) => {
      table.uuid('document_id').references('documents.id')
    })
    this.schema.raw(`create index proof_marks_document on proof_marks (document_id)
      where document_id is not null`)
  }

  async down() {
    this.schema.alterTable('proof_marks', (table) => {
      table.dropColumn('document_id')
    })
  }
}
