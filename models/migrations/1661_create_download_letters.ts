import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }

/** 《关于申请电子版照片的函》, stamped, as schools hand it in, and what the centre says to it (海南 五, 附件一). */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('download_letters', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.integer('no').notNullable()
      table.text('state').notNullable().checkIn(['sent', 'returned', 'accepted'])
      table.uuid('document_id').notNullable().references('documents.id').index()
      table.uuid('author_id').notNullable().references('users.id').index()
      table.timestamp('sent_at', { precision: 3 }).notNullable()
      table.uuid('decided_by').references('users.id').index()
      table.timestamp('decided_at', { precision: 3 })
      // Why it was returned.
      table.text('reason')
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.unique(['season_unit_id', 'no'])
      table.check(
        `(state = 'sent') = (decided_by is null) and (decided_by is null) = (decided_at is null)`,
        [],
        'download_letters_decided'
      )
      table.check(`(state = 'returned') = (reason is not null)`, [], 'download_letters_reason')
      table.check('char_length(reason) <= 500', [], 'download_letters_reason_length')
    })
    this.schema
      .raw(`create unique index one_open_download_letter on download_letters (season_unit_id)
      where state <> 'returned'`)
    this.schema.raw(`select isolate('download_letters', 'season_unit_id')`)
    this.schema.raw('revoke delete on download_letters from tucai_web, tucai_worker')
    for (const [event, rows] of Object.entries(EVENTS))
      this.schema.raw(`create trigger download_letters_${event}_notified
        after ${event} on download_letters referencing ${rows} table as changed
        for each statement execute function notify_changed_by_season_unit()`)
  }

  async down() {
    this.schema.dropTable('download_letters')
  }
}
