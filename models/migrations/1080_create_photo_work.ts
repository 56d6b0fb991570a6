import { BaseSchema } from '@adonisjs/lucid/schema'

/** Values that a policy of an earlier version does not have. */
const NEW_VALUES = {
  backgroundColour: { value: '#64c5ff', clause: '教毕指〔2017〕99号 参考色' },
  appealAfterFailures: { value: 3, clause: 'default' },
}

/** How far work on a photo is, and what the made picture is like. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      `update season_policies set sourced = '${JSON.stringify(NEW_VALUES)}'::jsonb || sourced`
    )
    this.schema.alterTable('photos', (table) => {
      // How often a worker has begun, and when last: two attempts, then it is a person's.
      table.integer('attempts').notNullable().defaultTo(0)
      table.timestamp('attempted_at')
      table.timestamp('make_asked_at')
      // What the maker measured on the picture it made, delivered or not.
      table.jsonb('product_measures')
    })
    this.schema.raw(
      `create index photos_to_make on photos (make_asked_at)
       where make_asked_at is not null and product_key is null and make_fault is null`
    )
    this.schema.alterTable('photo_rechecks', (table) => {
      table.integer('skipped').notNullable().defaultTo(0)
    })
    // Could not be looked at again.
    this.schema.createTable('photo_recheck_skips', (table) => {
      table.uuid('recheck_id').notNullable().references('photo_rechecks.id').onDelete('cascade')
      table.uuid('photo_id').notNullable().references('photos.id').onDelete('cascade')
      table.primary(['recheck_id', 'photo_id'])
    })
  }

  async down() {
    this.schema.dropTable('photo_recheck_skips')
    this.schema.alterTable('photo_rechecks', (table) => {
      table.dropColumn('skipped')
    })
    this.schema.alterTable('photos', (table) => {
      const columns = ['attempts', 'attempted_at', 'make_asked_at', 'product_measures']
      for (const column of columns) table.dropColumn(column)
    })
  }
}
