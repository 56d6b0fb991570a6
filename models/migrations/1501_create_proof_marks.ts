import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }

/** 无误, the kinds of 附件3 of 苏教指通〔2019〕12号, and those that practice has added. */
const KINDS = [
  'right',
  'no_image',
  'wrong_image',
  'wrong_number',
  'wrong_details',
  'quality',
  'duplicate',
  'surplus',
]

/**
 * 组织学生进行校对 (苏教指通〔2023〕13号 二.4): what was said of each student's photo and fields, and by whom a class was
 * confirmed. Both count for the versions that were seen, and fall when one of them changes.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('proof_marks', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.uuid('student_id').notNullable().references('students.id').onDelete('cascade').index()
      table.text('round').notNullable().checkIn(['main', 'make_up'])
      // None for a student whose image is missing.
      table.uuid('item_id').references('batch_items.id').onDelete('cascade').index()
      table.integer('item_version')
      table.text('layer').notNullable().checkIn(['student', 'school'])
      table.text('kind').notNullable().checkIn(KINDS)
      table.text('remark')
      table.uuid('author_id').references('users.id').index()
      table.timestamp('superseded_at')
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.index('season_unit_id')
      table.check('(item_id is null) = (item_version is null)', [], 'proof_marks_version')
      table.check(`(item_id is not null) or kind = 'no_image'`, [], 'proof_marks_without_item')
      table.check('char_length(remark) <= 200', [], 'proof_marks_remark')
    })
    this.schema.raw(`create unique index one_proof_mark on proof_marks (student_id, round, layer)
      where superseded_at is null`)
    this.schema.createTable('class_confirmations', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      // None for the group of students without a class.
      table.uuid('class_id').references('classes.id').onDelete('cascade').index()
      table.text('round').notNullable().checkIn(['main', 'make_up'])
      // Of the items and versions that were confirmed: stale as soon as one changes.
      table.text('digest').notNullable()
      table.integer('count').notNullable()
      // Signed on the printed sheet, whose scan is kept if there is one.
      table.boolean('on_paper').notNullable().defaultTo(false)
      table.uuid('document_id').references('documents.id').index()
      table.uuid('author_id').notNullable().references('users.id').index()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
    })
    this.schema.raw(`create unique index one_class_confirmation on class_confirmations
      (season_unit_id, class_id, round, digest) nulls not distinct`)
    for (const table of ['proof_marks', 'class_confirmations']) {
      this.schema.raw(`select isolate('${table}', 'season_unit_id')`)
      for (const [event, rows] of Object.entries(EVENTS))
        this.schema.raw(`create trigger ${table}_${event}_notified
          after ${event} on ${table} referencing ${rows} table as changed
          for each statement execute function notify_changed_by_season_unit()`)
    }
    this.schema.raw('revoke update, delete on proof_marks from tucai_web, tucai_worker')
    this.schema.raw('grant update (superseded_at) on proof_marks to tucai_web, tucai_worker')
    this.schema.raw('revoke update, delete on class_confirmations from tucai_web, tucai_worker')
  }

  async down() {
    for (const table of ['class_confirmations', 'proof_marks']) this.schema.dropTable(table)
  }
}
