import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }
const STATES = ['open', 'granted', 'refused']
const GROUNDS = ['statutory_registration', 'sent_to_registry', 'diploma_made']

/**
 * Consent that is withdrawn after the delivery (个人信息保护法 第十五条): what the student asks for, photo by photo, and the
 * answer of the centre with its ground.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('consent_requests', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table
        .uuid('season_unit_id')
        .notNullable()
        .references('season_units.id')
        .onDelete('cascade')
        .index()
      table.uuid('student_id').notNullable().references('students.id').onDelete('cascade').index()
      // Asked for once: a second withdrawal has the same answer.
      table.uuid('photo_id').notNullable().references('photos.id').onDelete('cascade').unique()
      table.text('state').notNullable().defaultTo('open').checkIn(STATES)
      table.text('ground').checkIn(GROUNDS)
      table.uuid('answered_by').references('users.id').index()
      table.timestamp('answered_at', { precision: 3 })
      table
        .timestamp('business_at', { precision: 3 })
        .notNullable()
        .defaultTo(this.raw('season_now()'))
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.check(
        `(state = 'open') = (answered_at is null) and (answered_at is null) = (answered_by is null)`,
        [],
        'consent_requests_answered'
      )
      table.check(`(state = 'refused') = (ground is not null)`, [], 'consent_requests_ground')
    })
    for (const [name, rows] of [
      ['open_requests', `state = 'open'`],
      ['answered_requests', `state <> 'open'`],
    ])
      this.schema.raw(`create index ${name} on consent_requests (recorded_at, id) where ${rows}`)
    this.schema.raw(`select isolate('consent_requests', 'season_unit_id')`)
    this.schema.raw('revoke delete on consent_requests from tucai_web, tucai_worker')
    this.schema.raw(`create trigger requests_answered_once before update on consent_requests
      for each row when (old.state <> 'open') execute function refuse_change()`)
    for (const [event, rows] of Object.entries(EVENTS))
      this.schema.raw(`create trigger consent_requests_${event}_notified
        after ${event} on consent_requests referencing ${rows} table as changed
        for each statement execute function notify_changed_by_season_unit()`)
  }

  async down() {
    this.schema.dropTable('consent_requests')
  }
}
