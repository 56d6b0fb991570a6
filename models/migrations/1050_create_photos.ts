import { BaseSchema } from '@adonisjs/lucid/schema'

/** Photos as they are handed in, what was judged of them, and what people decided. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('photos', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.text('round').notNullable().checkIn(['main', 'make_up'])
      // Whom it shows; null until students exist.
      table.uuid('subject_id')
      const states = ['checking', 'parked', 'failed', 'awaiting_review', 'accepted', 'reset']
      table.text('status').notNullable().defaultTo('checking').checkIn(states)
      table.text('verdict').checkIn(['pass', 'warn', 'fail'])
      // Why it waits for a person without a verdict.
      table.text('parked_why')
      // sha256 of what was handed in: the same picture again.
      table.text('raw_digest').notNullable().index()
      table.uuid('same_as').references('photos.id')
      // Where the kept picture and the made one lie.
      table.text('object_key')
      table.text('product_key')
      table.text('make_fault')
      table.integer('width')
      table.integer('height')
      table.jsonb('overlay')
      table.uuid('author_id').notNullable().references('users.id')
      table.timestamp('business_at').notNullable()
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.timestamp('checked_at')
      table.index(['season_unit_id', 'status', 'recorded_at'])
      table.check(`status in ('checking', 'parked') or verdict is not null`)
    })
    this.schema.raw(
      `create unique index one_accepted_photo on photos (season_unit_id, round, subject_id)
       where status = 'accepted'`
    )
    this.schema.raw(`create index photos_open on photos (recorded_at) where status = 'checking'`)

    this.schema.createTable('photo_verdicts', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('photo_id').notNullable().references('photos.id').onDelete('cascade')
      table.text('verdict').notNullable().checkIn(['pass', 'warn', 'fail'])
      table.jsonb('rows').notNullable()
      table.jsonb('measurements').notNullable()
      table.text('measures_version').notNullable()
      table.text('pack').notNullable()
      table.text('limits_version').notNullable()
      table.uuid('policy_id').notNullable().references('season_policies.id')
      // Given again under other limits: it says something and changes nothing.
      table.boolean('advisory').notNullable().defaultTo(false)
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
    })
    this.schema.raw(
      `create unique index one_verdict on photo_verdicts (photo_id) where not advisory`
    )
    this.schema.raw(`create trigger verdicts_immutable before update on photo_verdicts
      for each row execute function refuse_change()`)

    this.schema.createTable('photo_decisions', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('photo_id').notNullable().references('photos.id').onDelete('cascade')
      table.text('decision').notNullable().checkIn(['approve', 'override', 'reset'])
      table.text('reason')
      table.uuid('author_id').notNullable().references('users.id')
      table.timestamp('business_at').notNullable()
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.check(`decision = 'approve' or reason is not null`)
    })
  }

  async down() {
    for (const table of ['photo_decisions', 'photo_verdicts', 'photos']) {
      this.schema.dropTable(table)
    }
  }
}
