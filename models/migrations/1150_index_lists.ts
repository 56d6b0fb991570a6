import { BaseSchema } from '@adonisjs/lucid/schema'

/** Each list that people page through, in its order; of photos and letters also by what is filtered. */
const INDEXES = {
  photos_newest: 'photos (recorded_at desc, id desc)',
  photos_newest_by_status: 'photos (status, recorded_at desc, id desc)',
  photos_newest_of_unit: 'photos (season_unit_id, recorded_at desc, id desc)',
  photos_newest_of_unit_by_status: 'photos (season_unit_id, status, recorded_at desc, id desc)',
  // What waits for a person is three states: an index by status alone gives no order over them.
  photos_awaiting_person: `photos (recorded_at desc, id desc)
    where status in ('awaiting_review', 'appealed', 'parked')`,
  verdicts_newest: 'photo_verdicts (pack, recorded_at desc) where not advisory',
  letters_newest: 'outbox_messages (business_at desc, id desc)',
  letters_newest_by_status: 'outbox_messages (status, business_at desc, id desc)',
  seasons_newest: 'seasons (year desc, id)',
  tasks_soonest: `tasks (coalesce(due_on, '9999'), (id::text)) where closed_at is null`,
}

/**
 * Built inside the migration's transaction: the product is migrated before its processes start, and a
 * migration that is cut off leaves no invalid index behind, as a concurrent one would.
 */
export default class extends BaseSchema {
  async up() {
    for (const [name, on] of Object.entries(INDEXES)) {
      this.schema.raw(`create index ${name} on ${on}`)
    }
    // The same columns without the id, which settles the order within a millisecond.
    this.schema.raw('drop index photos_season_unit_id_status_recorded_at_index')
  }

  async down() {
    this.schema.raw(`create index photos_season_unit_id_status_recorded_at_index
      on photos (season_unit_id, status, recorded_at)`)
    for (const name of Object.keys(INDEXES)) this.schema.raw(`drop index ${name}`)
  }
}
