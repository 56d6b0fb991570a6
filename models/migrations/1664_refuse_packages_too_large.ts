import { BaseSchema } from '@adonisjs/lucid/schema'

/** A job says that the photos of a package have more bytes than one zip file holds. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`select allow_code('jobs', 'failure', 'package_too_large', true)`)
  }

  async down() {
    this.schema.raw(`delete from jobs where failure = 'package_too_large'`)
    this.schema.raw(`select allow_code('jobs', 'failure', 'package_too_large', false)`)
  }
}
