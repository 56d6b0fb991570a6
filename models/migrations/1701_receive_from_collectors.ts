import { BaseSchema } from '@adonisjs/lucid/schema'

/** Photos that a collector sent, each under a number of its own: sent again, it is the same photo. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('photos', (table) => {
      table.uuid('collector_id').references('collectors.id').index()
      table.check(
        `(author_kind = 'collector') = (collector_id is not null)`,
        [],
        'photos_collector'
      )
    })
    this.schema.createTable('intake_requests', (table) => {
      table.uuid('collector_id').notNullable().references('collectors.id').onDelete('cascade')
      table.text('external_no').notNullable().checkRegex('^[A-Za-z0-9._-]{1,64}$')
      // Of all that was sent with the number: another request may not have it.
      table.text('request_hash').notNullable().checkRegex('^[0-9a-f]{64}$')
      table.uuid('photo_id').notNullable().references('photos.id').onDelete('cascade').index()
      // As the collector says, also where the photo counts for the later day on which it came.
      table.timestamp('taken_at', { precision: 3 }).notNullable()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.primary(['collector_id', 'external_no'])
    })
    this.schema.raw(`select isolate('intake_requests', 'photo_id')`)
    this.schema.raw('revoke update, delete on intake_requests from tucai_web, tucai_worker')
    this.schema.raw('revoke insert on intake_requests from tucai_worker')
  }

  async down() {
    this.schema.dropTable('intake_requests')
    this.schema.raw(`delete from photos where author_kind = 'collector'`)
    this.schema.alterTable('photos', (table) => {
      table.dropChecks('photos_collector')
      table.dropColumn('collector_id')
    })
  }
}
