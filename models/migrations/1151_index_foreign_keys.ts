import { BaseSchema } from '@adonisjs/lucid/schema'

/** Foreign keys without an index: whatever they point at is found row by row when it is deleted. */
const ALWAYS_SET = {
  chsi_returns: ['registered_by'],
  city_windows: ['region_id'],
  outbox_messages: ['recipient_id'],
  photo_decisions: ['author_id'],
  photo_exemptions: ['allowed_by'],
  photo_limits: ['author_id'],
  photo_recheck_photos: ['photo_id'],
  photo_rechecks: ['author_id'],
  photo_verdicts: ['policy_id'],
  photos: ['author_id'],
  season_units: ['unit_id', 'region_id'],
  seasons: ['policy_id', 'calendar_version_id'],
  tasks: ['season_unit_id'],
  unit_setups: ['season_unit_id'],
  units: ['region_id'],
}
/** Rows that point at nothing need no place in the index. */
const OFTEN_EMPTY = {
  audit_entries: ['actor_id'],
  chsi_returns: ['document_id', 'resolved_by'],
  documents: ['author_id'],
  grants: ['unit_id'],
  notes: ['author_id'],
  outbox_messages: ['season_unit_id'],
  photo_limits: ['approver_id'],
  photo_verdicts: ['recheck_id'],
  photos: ['replaces_id'],
  regions: ['contact_id'],
  season_clock: ['walk_stuck_at'],
  season_policies: ['author_id'],
  unit_setups: ['author_id'],
  unit_steps: ['actor_id'],
}
const nameOf = (table: string, column: string) => `${table}_by_${column}`
const columnsOf = (keys: Record<string, string[]>) =>
  Object.entries(keys).flatMap(([table, columns]) => columns.map((column) => ({ table, column })))

/** The most used two are in the order in which they are read. */
const ORDERED = {
  decisions_of_photo: 'photo_decisions (photo_id, recorded_at)',
  rechecks_of_season: 'photo_rechecks (season_id, recorded_at desc)',
}

export default class extends BaseSchema {
  async up() {
    for (const { table, column } of columnsOf(ALWAYS_SET)) {
      this.schema.raw(`create index ${nameOf(table, column)} on ${table} (${column})`)
    }
    for (const { table, column } of columnsOf(OFTEN_EMPTY)) {
      const index = `create index ${nameOf(table, column)} on ${table} (${column})`
      this.schema.raw(`${index} where ${column} is not null`)
    }
    for (const [name, on] of Object.entries(ORDERED)) {
      this.schema.raw(`create index ${name} on ${on}`)
    }
  }

  async down() {
    const names = [...columnsOf(ALWAYS_SET), ...columnsOf(OFTEN_EMPTY)]
    for (const { table, column } of names) this.schema.raw(`drop index ${nameOf(table, column)}`)
    for (const name of Object.keys(ORDERED)) this.schema.raw(`drop index ${name}`)
  }
}
