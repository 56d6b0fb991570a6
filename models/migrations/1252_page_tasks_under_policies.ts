import { BaseSchema } from '@adonisjs/lucid/schema'

/** PostgreSQL takes this for leakproof, but neither coalesce nor the text of an id. */
const DUE = `(case when due_on is null then '9999' else due_on end)`

/** The order of tasks is one by which an index finds a page also under a policy. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('drop index tasks_soonest')
    this.schema.raw(`create index tasks_soonest on tasks (${DUE}, id) where closed_at is null`)
  }

  async down() {
    this.schema.raw('drop index tasks_soonest')
    this.schema.raw(
      `create index tasks_soonest on tasks (coalesce(due_on, '9999'), (id::text))
        where closed_at is null`
    )
  }
}
