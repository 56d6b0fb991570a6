import { BaseSchema } from '@adonisjs/lucid/schema'

const SOURCES = ['camera', 'upload']

/**
 * How the photo of a shot comes: from the camera of the page, or, where a season allows it, as a file that the student
 * chose (`phoneUpload`). Whoever judges a photo has to know, so that a person always looks at a file.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('phone_shots', (table) =>
      table.text('source').notNullable().defaultTo('camera').checkIn(SOURCES)
    )
    this.schema.raw('grant select on phone_shots to tucai_photos')
  }

  async down() {
    this.schema.raw('revoke select on phone_shots from tucai_photos')
    this.schema.alterTable('phone_shots', (table) => table.dropColumn('source'))
  }
}
