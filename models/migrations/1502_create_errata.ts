import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }
const KINDS = [
  'no_image',
  'wrong_image',
  'wrong_number',
  'wrong_details',
  'quality',
  'duplicate',
  'surplus',
]
const STATES = ['draft', 'sent', 'fixed', 'rejected', 'rechecked']
const ANSWERS = ['replaced', 'swapped', 'corrected', 'added', 'removed', 'at_registry', 'rejected']

/**
 * 汇总需要勘误处理的图像信息，及时与我中心联系人沟通 (苏教指通〔2023〕13号 二.4; the table of 附件3 of 苏教指通〔2019〕12号): one row
 * for each student and kind, sent in rounds and answered in bundles.
 */
export default class extends BaseSchema {
  #createRounds() {
    this.schema.createTable('errata_rounds', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.integer('no').notNullable()
      table.integer('count').notNullable()
      // The step that sent it; null while it is being sent.
      table.integer('sent_step')
      table.uuid('author_id').notNullable().references('users.id').index()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.unique(['season_unit_id', 'no'])
    })
  }

  #createErrata() {
    this.schema.createTable('errata', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.uuid('errata_round_id').references('errata_rounds.id').index()
      table.uuid('student_id').notNullable().references('students.id').index()
      table.text('round').notNullable().checkIn(['main', 'make_up'])
      table.uuid('item_id').references('batch_items.id').index()
      table.integer('item_version')
      table.uuid('mark_id').references('proof_marks.id').index()
      table.text('kind').notNullable().checkIn(KINDS)
      // 正确信息, by the key of the season.
      table.text('right_value')
      table.text('remark')
      table.uuid('document_id').references('documents.id').index()
      table.text('state').notNullable().checkIn(STATES)
      table.text('answer').checkIn(ANSWERS)
      table.text('answer_reason')
      table.uuid('swap_with').references('errata.id').index()
      table.uuid('answered_by').references('users.id').index()
      table.timestamp('answered_at')
      // The step that told the school.
      table.integer('answer_step')
      table.uuid('rechecked_by').references('users.id').index()
      table.timestamp('rechecked_at')
      table.uuid('author_id').notNullable().references('users.id').index()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.index(['season_unit_id', 'state'])
      table.check('char_length(remark) <= 200', [], 'errata_remark')
      table.check('char_length(answer_reason) <= 500', [], 'errata_answer_reason')
      table.check(`answer <> 'rejected' or answer_reason is not null`, [], 'errata_rejected_why')
      table.check('(answer is null) = (answered_at is null)', [], 'errata_answered')
      table.check(`state = 'draft' or errata_round_id is not null`, [], 'errata_in_round')
    })
    this.schema.raw(`create unique index one_open_erratum on errata (student_id, kind)
      where state in ('draft', 'sent', 'fixed', 'rejected')`)
    this.schema.alterTable('item_versions', (table) => {
      table.foreign('erratum_id').references('errata.id')
    })
  }

  async up() {
    this.#createRounds()
    this.#createErrata()
    for (const table of ['errata_rounds', 'errata']) {
      this.schema.raw(`select isolate('${table}', 'season_unit_id')`)
      for (const [event, rows] of Object.entries(EVENTS))
        this.schema.raw(`create trigger ${table}_${event}_notified
          after ${event} on ${table} referencing ${rows} table as changed
          for each statement execute function notify_changed_by_season_unit()`)
    }
  }

  async down() {
    this.schema.alterTable('item_versions', (table) => table.dropForeign('erratum_id'))
    for (const table of ['errata', 'errata_rounds']) this.schema.dropTable(table)
  }
}
