import { BaseSchema } from '@adonisjs/lucid/schema'

const TRACKS = ['main', 'billing', 'print', 'make_up']
const AWAITED = ['school', 'centre', 'finance', 'printing', 'timer']
const DEADLINE_KINDS = ['setup', 'processing', 'memo', 'proof', 'review', 'payment']

/** What a season has done, where it stands, and who is awaited. */
export default class extends BaseSchema {
  async up() {
    const ofUnit = (table: any) =>
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')

    this.schema.createTable('notes', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      ofUnit(table).index()
      table.text('text').notNullable()
      table.uuid('author_id').references('users.id')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
    })

    this.schema.createTable('documents', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      ofUnit(table).index()
      table.text('kind').notNullable()
      table.text('file_name').notNullable()
      table.text('digest').notNullable()
      table.integer('bytes').notNullable()
      table.uuid('author_id').references('users.id')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
    })

    this.schema.createTable('unit_steps', (table) => {
      table.bigIncrements('id')
      ofUnit(table)
      table.integer('step').notNullable()
      table.text('step_key').notNullable()
      table.text('track').notNullable().checkIn(TRACKS)
      table.text('event').notNullable()
      table.text('from_state')
      table.text('to_state')
      // The date that this track then had to keep.
      table.text('due_on')
      table.uuid('actor_id').references('users.id')
      table.jsonb('details').notNullable()
      table.timestamp('business_at').notNullable()
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      // The idempotency of every act: a step is recorded once, under one key.
      table.unique(['season_unit_id', 'step'])
      table.unique(['season_unit_id', 'step_key'])
    })

    this.schema.createTable('unit_progress', (table) => {
      ofUnit(table)
      table.text('track').notNullable().checkIn(TRACKS)
      table.primary(['season_unit_id', 'track'])
      table.text('state').notNullable()
      table.text('waiting_on').checkIn(AWAITED)
      table.timestamp('since').notNullable()
      table.text('due_on').index()
      table.text('overdue_since')
      table.timestamp('next_act_at').index()
      table.text('next_act')
      table.jsonb('facts').notNullable().defaultTo('{}')
      table.bigInteger('clock_seq').notNullable()
      table.integer('step').notNullable()
    })

    this.schema.createTable('unit_deadlines', (table) => {
      ofUnit(table)
      table.text('kind').notNullable().checkIn(DEADLINE_KINDS)
      table.primary(['season_unit_id', 'kind'])
      table.text('due').notNullable()
      // As the season counted it: start, days, unit, adjustments.
      table.jsonb('deadline').notNullable()
      table.text('calendar_version').notNullable()
    })

    this.schema.createTable('tasks', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      ofUnit(table)
      table.text('act').notNullable()
      table.text('waiting_on').notNullable().checkIn(AWAITED)
      table.text('due_on').index()
      table.timestamp('opened_at').notNullable()
      table.timestamp('closed_at')
    })
    // One open task of a kind for every unit.
    this.schema.raw(
      'create unique index tasks_open on tasks (season_unit_id, act) where closed_at is null'
    )

    this.schema.createTable('unit_day_counts', (table) => {
      ofUnit(table)
      table.text('day').notNullable()
      table.primary(['season_unit_id', 'day'])
      for (const count of ['expected', 'captured', 'pending_review', 'unresolved', 'locked']) {
        table.integer(count).notNullable().defaultTo(0)
        table.check('?? >= 0', [count])
      }
    })
  }

  async down() {
    const tables = [
      'unit_day_counts',
      'tasks',
      'unit_deadlines',
      'unit_progress',
      'unit_steps',
      'documents',
      'notes',
    ]
    for (const table of tables) this.schema.dropTable(table)
  }
}
