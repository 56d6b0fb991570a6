import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * The key of each season, by which what is sensitive in it is sealed: whoever erases the key makes all of it unreadable.
 * It is wrapped by a key that the database does not have.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('season_keys', (table) => {
      table.uuid('season_id').primary().references('seasons.id').onDelete('cascade')
      table.text('wrapped')
      table.timestamp('erased_at')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.check('(wrapped is null) = (erased_at is not null)', [], 'season_keys_erased')
    })
    // Made by whoever seals the first value; erased by the worker, and never made again.
    this.schema.raw('revoke update, delete on season_keys from tucai_web, tucai_worker')
    this.schema.raw('grant update (wrapped, erased_at) on season_keys to tucai_worker')
    this.schema.raw(`create function refuse_erased_key() returns trigger language plpgsql as $$
      begin raise exception 'the key of a season that was erased stays erased'; end $$`)
    this.schema.raw(`create trigger season_keys_stay_erased before update on season_keys
      for each row when (old.erased_at is not null) execute function refuse_erased_key()`)
  }

  async down() {
    this.schema.dropTable('season_keys')
    this.schema.raw('drop function refuse_erased_key()')
  }
}
