import { BaseSchema } from '@adonisjs/lucid/schema'

const statesWith = (...more: string[]) => {
  const states = ['checking', 'parked', 'failed', 'awaiting_review', 'accepted', 'reset', ...more]
  return `status in (${states.map((state) => `'${state}'`).join(', ')})`
}
const decisionsWith = (...more: string[]) => {
  const decisions = ['approve', 'override', 'reset', ...more]
  return `decision in (${decisions.map((decision) => `'${decision}'`).join(', ')})`
}

/** Photos of one person in a row: taken again, appealed, with a head cover that is allowed. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('photos', (table) => {
      // The photo that this one was taken in place of.
      table.uuid('replaces_id').references('photos.id')
      table.dropChecks(['photos_status_check', 'photos_check'])
    })
    this.schema.alterTable('photos', (table) => {
      table.check(statesWith('appealed'), {}, 'photo_states')
      // What nobody could judge is reset without a verdict.
      table.check(
        `status in ('checking', 'parked', 'reset') or verdict is not null`,
        {},
        'photo_judged'
      )
    })
    this.schema.raw(
      `create index photos_of_one on photos (subject_id) where subject_id is not null`
    )
    this.schema.alterTable('photo_decisions', (table) => {
      table.dropChecks('photo_decisions_decision_check')
      table.check(decisionsWith('appeal', 'uphold'), {}, 'photo_decisions_known')
    })
    this.schema.createTable('photo_exemptions', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.uuid('subject_id').notNullable()
      table.text('rule').notNullable().checkIn(['PR22'])
      table.text('ground').notNullable().checkIn(['religious', 'medical', 'cultural'])
      table.text('reason').notNullable()
      table.uuid('allowed_by').notNullable().references('users.id')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.unique(['season_unit_id', 'subject_id', 'rule'])
    })
  }

  async down() {
    this.schema.dropTable('photo_exemptions')
    this.schema.alterTable('photo_decisions', (table) => {
      table.dropChecks('photo_decisions_known')
      table.check(decisionsWith(), {}, 'photo_decisions_decision_check')
    })
    this.schema.alterTable('photos', (table) => {
      table.dropColumn('replaces_id')
      table.dropChecks(['photo_states', 'photo_judged'])
      table.check(statesWith(), {}, 'photos_status_check')
      table.check(`status in ('checking', 'parked') or verdict is not null`, {}, 'photos_check')
    })
  }
}
