import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }
const PARTS = ['whole', 'one_college', 'one_class']
const KINDS = `'apply_calendar', 'import_list', 'upload_photos', 'reset_photos', 'print_sheet'`
const FAILURES = `'data_refused', 'given_up', 'list_rows_unnamed', 'chromium_missing', 'fonts_missing',
  'sheet_empty'`

const kindsAre = (kinds: string) => `alter table jobs drop constraint jobs_kind_check,
  add constraint jobs_kind_check check (kind in (${kinds}))`
const failuresAre = (failures: string) => `alter table jobs drop constraint jobs_failure_check,
  add constraint jobs_failure_check check (failure in (${failures}))`

/**
 * 学校可登录图采系统管理平台，下载本校学生的电子版照片 (苏教指通〔2023〕13号 四): packages of delivered photos, what is in them,
 * and who has downloaded what.
 */
export default class extends BaseSchema {
  #createPackages() {
    this.schema.createTable('packages', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.uuid('author_id').notNullable().references('users.id').index()
      table.uuid('job_id').notNullable().references('jobs.id').onDelete('cascade').index()
      table.text('part').notNullable().checkIn(PARTS)
      table.uuid('college_id').references('colleges.id').onDelete('set null').index()
      table.uuid('class_id').references('classes.id').onDelete('set null').index()
      // Only what its author has not downloaded yet.
      table.boolean('changed').notNullable()
      table.integer('count').notNullable()
      table.integer('removed').notNullable().defaultTo(0)
      // Null until it is packed.
      table.bigInteger('bytes')
      table.text('manifest_digest')
      // Null before that, and again when the file was deleted.
      table.text('object_key')
      table.timestamp('expires_at', { precision: 3 }).notNullable()
      table.timestamp('swept_at', { precision: 3 })
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.index('season_unit_id')
      table.check('(bytes is null) = (manifest_digest is null)', [], 'packages_packed')
      table.check('object_key is null or bytes is not null', [], 'packages_file')
    })
    this.schema.createTable('package_items', (table) => {
      table.uuid('package_id').notNullable().references('packages.id').onDelete('cascade')
      table.uuid('item_id').notNullable().references('batch_items.id').onDelete('cascade').index()
      table.primary(['package_id', 'item_id'])
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      // Neither of one that the index only names: it was taken out of its batch.
      table.integer('item_version')
      table.text('entry_name')
      table.unique(['package_id', 'entry_name'])
      table.index('season_unit_id')
      table.check('(item_version is null) = (entry_name is null)', [], 'package_items_entry')
    })
  }

  #createDownloads() {
    this.schema.createTable('downloads', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.uuid('user_id').notNullable().references('users.id').index()
      // A package, or one photo.
      table.uuid('package_id').references('packages.id').onDelete('cascade').index()
      table.uuid('item_id').references('batch_items.id').onDelete('cascade').index()
      table.integer('item_version')
      table.integer('count').notNullable()
      // Of the link: it serves one person once.
      table.timestamp('expires_at', { precision: 3 }).notNullable()
      table.timestamp('begun_at', { precision: 3 })
      table.bigInteger('bytes')
      table.timestamp('finished_at', { precision: 3 })
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.index(['season_unit_id', 'recorded_at'])
      table.check('(package_id is null) <> (item_id is null)', [], 'downloads_what')
      table.check('(item_id is null) = (item_version is null)', [], 'downloads_version')
      table.check('finished_at is null or begun_at is not null', [], 'downloads_finished')
    })
  }

  async up() {
    this.#createPackages()
    this.#createDownloads()
    for (const table of ['packages', 'package_items', 'downloads'])
      this.schema.raw(`select isolate('${table}', 'season_unit_id')`)
    this.schema.raw('revoke update, delete on package_items from tucai_web, tucai_worker')
    for (const table of ['packages', 'downloads']) {
      this.schema.raw(`revoke delete on ${table} from tucai_web, tucai_worker`)
      for (const [event, rows] of Object.entries(EVENTS))
        this.schema.raw(`create trigger ${table}_${event}_notified
          after ${event} on ${table} referencing ${rows} table as changed
          for each statement execute function notify_changed_by_season_unit()`)
    }
    this.schema.raw(kindsAre(`${KINDS}, 'pack_photos'`))
    this.schema.raw(failuresAre(`${FAILURES}, 'package_empty', 'store_full'`))
  }

  async down() {
    for (const table of ['downloads', 'package_items', 'packages']) this.schema.dropTable(table)
    this.schema.raw(`delete from jobs where kind = 'pack_photos'`)
    this.schema.raw(failuresAre(FAILURES))
    this.schema.raw(kindsAre(KINDS))
  }
}
