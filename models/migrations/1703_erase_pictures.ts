import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * A photo that its student has taken back is erased (个人信息保护法 第四十七条): its pictures, and what was measured on the
 * face. The row stays, with its decisions and without anything of the picture; the bytes go when nothing else refers to
 * them, by the worker, which tries until they are gone.
 */
const ERASE = `create function erase_photo() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$ begin
    insert into erasures (season_unit_id, photo_id, object_key)
      select new.season_unit_id, new.id, key from (
        select unnest(array[old.object_key, old.thumbnail_key, old.product_key,
          case when old.status in ('checking', 'parked') then 'quarantine/' || old.id end]) as key
        union select product_key from product_versions where photo_id = old.id) as keys
      where key is not null
      on conflict (photo_id, object_key) do update set due_at = now();
    delete from product_versions where photo_id = old.id;
    delete from photo_verdicts where photo_id = old.id;
    new.object_key = null;
    new.thumbnail_key = null;
    new.product_key = null;
    new.product_measures = null;
    new.overlay = null;
    new.make_asked_at = null;
    -- Whoever has the file could find out by it that it was here.
    new.raw_digest = 'erased';
    return new;
  end $$`

/** Drafts that were removed before are erased as well. In a new database photos have no drafts yet. */
const TAKE_OVER = `do $$ begin
    if exists (select from information_schema.columns
        where table_name = 'photos' and column_name = 'draft_removed_at') then
      update photos set erased_at = now() where draft_removed_at is not null;
    end if;
  end $$`

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('photos', (table) => table.timestamp('erased_at', { precision: 3 }))
    this.schema.raw(`alter table photos add constraint photos_erased
      check (erased_at is null or submitted_at is null)`)
    this.schema.createTable('erasures', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table
        .uuid('season_unit_id')
        .notNullable()
        .references('season_units.id')
        .onDelete('cascade')
        .index()
      table.uuid('photo_id').notNullable().references('photos.id').onDelete('cascade')
      table.text('object_key').notNullable().index()
      // Later for what is stored before the row that refers to it is written.
      table.timestamp('due_at', { precision: 3 }).notNullable().defaultTo(this.now()).index()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.unique(['photo_id', 'object_key'])
    })
    this.schema.raw(`select isolate('erasures', 'season_unit_id')`)
    // The web process takes back what it has noted, and the trigger notes for it.
    this.schema.raw('revoke insert, update on erasures from tucai_web')
    this.schema.raw('revoke insert on erasures from tucai_worker')
    this.schema.raw('grant select, insert, update, delete on erasures to tucai_photos')
    this.schema.raw(ERASE)
    this.schema.raw(`create trigger photo_erased before update of erased_at on photos
      for each row when (old.erased_at is null and new.erased_at is not null)
      execute function erase_photo()`)
    this.schema.raw(TAKE_OVER)
  }

  async down() {
    this.schema.raw('drop trigger photo_erased on photos')
    this.schema.raw('drop function erase_photo()')
    this.schema.dropTable('erasures')
    this.schema.raw('alter table photos drop constraint photos_erased')
    this.schema.alterTable('photos', (table) => table.dropColumn('erased_at'))
  }
}
