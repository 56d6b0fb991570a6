import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }
const WHY = ['delivered', 'replaced', 'swapped', 'relinked', 'corrected', 'added']

/** A batch that was typed in before batches had items keeps its number: later ones count on from it. */
const TAKE_OVER = `insert into batches (season_unit_id, round, no, state, count, received_on, step, listed, recorded_at)
  select season_unit_id, 'main', row_number() over (partition by season_unit_id order by step), 'delivered',
    (details ->> 'count')::integer, details ->> 'receivedOn', step, false, recorded_at
  from unit_steps where event = 'uploadBatch'`

/**
 * 将合格照片上传回系统供学校下载校对 (苏教指通〔2023〕13号 二.4): what a school was given, student by student, and every
 * version of it since.
 */
export default class extends BaseSchema {
  #createBatches() {
    this.schema.createTable('batches', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.text('round').notNullable().checkIn(['main', 'make_up'])
      // Given when it is delivered, as the season counts its batches.
      table.integer('no')
      table.text('state').notNullable().checkIn(['draft', 'delivered'])
      table.integer('count').notNullable()
      // 收到日期 of the form, where the policy counts the days of proof from it.
      table.text('received_on')
      table.integer('step')
      // False for one of which only the count was typed.
      table.boolean('listed').notNullable().defaultTo(true)
      table.uuid('author_id').references('users.id').index()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.unique(['season_unit_id', 'round', 'no'])
      table.check(
        `(state = 'delivered') = (no is not null) and (state = 'delivered') = (step is not null)`,
        [],
        'batches_delivered'
      )
    })
    this.schema.raw(`create unique index one_draft_batch on batches (season_unit_id, round)
      where state = 'draft'`)
    this.schema.raw(TAKE_OVER)
  }

  #createItems() {
    this.schema.createTable('batch_items', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.uuid('batch_id').notNullable().references('batches.id').onDelete('cascade').index()
      table.text('round').notNullable().checkIn(['main', 'make_up'])
      table.uuid('student_id').notNullable().references('students.id').index()
      // As they stand now; each change is a version.
      table.uuid('photo_id').notNullable().references('photos.id').index()
      table.integer('version').notNullable().defaultTo(1)
      table.timestamp('removed_at')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.index('season_unit_id')
    })
    // Deferrable, so that one statement swaps two photos.
    this.schema.raw(`alter table batch_items
      add constraint one_item_of_student exclude (season_unit_id with =, round with =, student_id with =)
        where (removed_at is null) deferrable,
      add constraint one_item_of_photo exclude (photo_id with =) where (removed_at is null) deferrable`)
    this.schema.createTable('item_versions', (table) => {
      table.uuid('item_id').notNullable().references('batch_items.id').onDelete('cascade')
      table.integer('version').notNullable()
      table.primary(['item_id', 'version'])
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.uuid('photo_id').notNullable().references('photos.id').index()
      // The key of the finished picture: of its bytes' digest.
      table.text('product_digest').notNullable()
      table.text('xh')
      table.uuid('class_id').references('classes.id').onDelete('set null').index()
      table.text('masked_name').notNullable()
      table.text('last_four')
      table.text('why').notNullable().checkIn(WHY)
      table.uuid('erratum_id').index()
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.index('season_unit_id')
    })
  }

  async up() {
    this.#createBatches()
    this.#createItems()
    for (const table of ['batches', 'batch_items', 'item_versions'])
      this.schema.raw(`select isolate('${table}', 'season_unit_id')`)
    this.schema.raw('revoke update, delete on item_versions from tucai_web, tucai_worker')
    for (const table of ['batches', 'batch_items'])
      for (const [event, rows] of Object.entries(EVENTS))
        this.schema.raw(`create trigger ${table}_${event}_notified
          after ${event} on ${table} referencing ${rows} table as changed
          for each statement execute function notify_changed_by_season_unit()`)
  }

  async down() {
    for (const table of ['item_versions', 'batch_items', 'batches']) this.schema.dropTable(table)
  }
}
