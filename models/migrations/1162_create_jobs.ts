import { BaseSchema } from '@adonisjs/lucid/schema'

/** Long work that somebody asked for: it survives a kill, shows its progress and keeps its result a while. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('jobs', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.text('kind').notNullable()
      table.check(`kind in ('apply_calendar')`, {}, 'jobs_kind_check')
      // What may not be under way twice, such as a season whose calendar is changed.
      table.text('business_key').notNullable()
      table.uuid('author_id').notNullable().references('users.id').index()
      // Ids only: what they stand for is read when the job runs.
      table.jsonb('params').notNullable().defaultTo('{}')
      table.text('state').notNullable().defaultTo('queued')
      table.check(
        `state in ('queued', 'running', 'done', 'failed', 'cancelled')`,
        {},
        'jobs_state_check'
      )
      table.integer('done').notNullable().defaultTo(0)
      table.integer('total').notNullable().defaultTo(0)
      table.check('done between 0 and total', {}, 'jobs_progress_check')
      table.text('result_key')
      table.timestamp('result_until').index()
      table.check('(result_key is null) = (result_until is null)', {}, 'jobs_result_check')
      table.timestamp('heartbeat_at')
      // To the millisecond, as cursors of lists are.
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
    })
    this.schema.raw(
      `create unique index one_open_job on jobs (kind, business_key)
       where state in ('queued', 'running')`
    )
    this.schema.raw('create index jobs_newest on jobs (recorded_at desc, id desc)')
  }

  async down() {
    this.schema.dropTable('jobs')
  }
}
