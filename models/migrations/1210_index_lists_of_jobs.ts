import { BaseSchema } from '@adonisjs/lucid/schema'

/** The lists of jobs by author and by state have their order in an index. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      'create index jobs_newest_of_author on jobs (author_id, recorded_at desc, id desc)'
    )
    this.schema.raw('create index jobs_newest_by_state on jobs (state, recorded_at desc, id desc)')
    this.schema.raw(
      `create index jobs_newest_of_author_by_state
         on jobs (author_id, state, recorded_at desc, id desc)`
    )
    this.schema.raw('drop index jobs_author_id_index')
  }

  async down() {
    this.schema.raw('create index jobs_author_id_index on jobs (author_id)')
    this.schema.raw('drop index jobs_newest_of_author_by_state')
    this.schema.raw('drop index jobs_newest_by_state')
    this.schema.raw('drop index jobs_newest_of_author')
  }
}
