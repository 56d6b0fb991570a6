import { BaseSchema } from '@adonisjs/lucid/schema'

/** How the rows of each table lead to their unit. */
const TABLES = {
  season_unit: [
    'chsi_returns',
    'documents',
    'outbox_messages',
    'photo_exemptions',
    'photos',
    'rounds',
    'season_starts',
    'tasks',
    'unit_day_counts',
    'unit_deadlines',
    'unit_progress',
    'unit_steps',
  ],
  photo: ['photo_decisions', 'photo_verdicts'],
  unit_id: ['season_units'],
  id: ['units'],
  none: [
    'audit_entries',
    'calendar_versions',
    'city_windows',
    'grants',
    'jobs',
    'mail_templates',
    'photo_limits',
    'photo_recheck_photos',
    'photo_rechecks',
    'regions',
    'season_clock',
    'seasons',
    'users',
  ],
}

/** The distinct units of the changed rows. A row whose parent is deleted as well has none. */
const UNITS: Record<keyof typeof TABLES, string> = {
  season_unit: `select distinct parent.unit_id from changed
    left join season_units parent on parent.id = changed.season_unit_id`,
  photo: `select distinct parent.unit_id from changed
    left join photos on photos.id = changed.photo_id
    left join season_units parent on parent.id = photos.season_unit_id`,
  unit_id: 'select distinct unit_id from changed',
  id: 'select distinct id from changed',
  none: 'select null::uuid where exists (select from changed)',
}

/** One trigger cannot name the changed rows of several events. */
const EVENTS = { insert: 'new', update: 'new', delete: 'old' }

const eachTrigger = (write: (table: string, path: string, event: string, rows: string) => string) =>
  Object.entries(TABLES).flatMap(([path, tables]) =>
    tables.flatMap((table) =>
      Object.entries(EVENTS).map(([event, rows]) => write(table, path, event, rows))
    )
  )

/**
 * Every statement that changes a row of these tables notifies `changed` with `table:unit`, once a unit.
 * PostgreSQL drops repetitions within a transaction and delivers at its commit.
 */
export default class extends BaseSchema {
  async up() {
    for (const [path, units] of Object.entries(UNITS))
      this.schema
        .raw(`create function notify_changed_by_${path}() returns trigger language plpgsql as $$
        begin
          perform pg_notify('changed', tg_table_name || ':' || coalesce(unit::text, ''))
            from (${units}) as units (unit);
          return null;
        end $$`)
    const triggers = eachTrigger(
      (table, path, event, rows) => `create trigger ${table}_${event}_notified
        after ${event} on ${table} referencing ${rows} table as changed
        for each statement execute function notify_changed_by_${path}()`
    )
    for (const trigger of triggers) this.schema.raw(trigger)
  }

  async down() {
    const drops = eachTrigger(
      (table, _path, event) => `drop trigger ${table}_${event}_notified on ${table}`
    )
    for (const drop of drops) this.schema.raw(drop)
    for (const path of Object.keys(UNITS))
      this.schema.raw(`drop function notify_changed_by_${path}()`)
  }
}
