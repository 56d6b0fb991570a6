import { BaseSchema } from '@adonisjs/lucid/schema'

/** Lists show a small picture; photos that were judged before have none and show the whole one. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('photos', (table) => table.text('thumbnail_key'))
    // A look at a small picture is written once a day: a list of fifty is no fifty entries an hour.
    this.schema.raw(`create index audit_glances on audit_entries (subject_id, actor_id)
      where action = 'photo.glanced'`)
  }

  async down() {
    this.schema.raw('drop index audit_glances')
    this.schema.alterTable('photos', (table) => table.dropColumn('thumbnail_key'))
  }
}
