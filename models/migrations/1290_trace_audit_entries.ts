import { BaseSchema } from '@adonisjs/lucid/schema'

/** Whose unit an entry is about, where the request came from, and whether it was refused. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('audit_entries', (table) => {
      // Not a foreign key: entries outlive the units of a deleted draft.
      table.uuid('season_unit_id')
      table.text('address')
      // A digest, which finds the entries of a session and opens none.
      table.text('session')
      table.uuid('request_id')
      table.text('outcome').notNullable().defaultTo('done').checkIn(['done', 'refused'])
      table.index(['season_unit_id', 'id'])
      table.index(['outcome', 'id'])
      table.index(['subject_id', 'actor_id', 'action', 'recorded_at'], 'audit_looks')
    })
    this.schema.raw('drop index audit_glances')
  }

  async down() {
    this.schema.raw(`create index audit_glances on audit_entries (subject_id, actor_id)
      where action = 'photo.glanced'`)
    this.schema.alterTable('audit_entries', (table) => {
      table.dropIndex(['subject_id', 'actor_id', 'action', 'recorded_at'], 'audit_looks')
      table.dropColumns('season_unit_id', 'address', 'session', 'request_id', 'outcome')
    })
  }
}
