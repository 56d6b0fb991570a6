import { BaseSchema } from '@adonisjs/lucid/schema'

/** The photos of a recheck are listed by its job, page by page; until then it cannot finish. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('photo_rechecks', (table) => {
      table.integer('total')
      table.timestamp('listed_at')
    })
    this.schema.raw(`update photo_rechecks set listed_at = recorded_at, total =
      (select count(*) from photo_recheck_photos where recheck_id = photo_rechecks.id)`)
    this.schema.raw('alter table photo_rechecks alter total set not null')
    this.schema.raw(`alter table photo_rechecks
      add constraint listed_before_finished check (finished_at is null or listed_at is not null)`)
  }

  async down() {
    this.schema.raw('alter table photo_rechecks drop constraint listed_before_finished')
    this.schema.alterTable('photo_rechecks', (table) => {
      table.dropColumn('listed_at')
      table.dropColumn('total')
    })
  }
}
