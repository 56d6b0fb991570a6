import { BaseSchema } from '@adonisjs/lucid/schema'

const ALL = 'tucai_web, tucai_worker, tucai_photos'

/** What is never changed, and who adds to it. */
const APPENDED = {
  audit_entries: ALL,
  unit_steps: 'tucai_worker',
  photo_verdicts: 'tucai_photos',
  photo_decisions: 'tucai_web',
}

/** What the photo worker reads, and the columns that it writes. */
const OF_PHOTOS = {
  seasons: null,
  season_units: null,
  season_policies: null,
  photo_limits: null,
  photo_exemptions: null,
  photo_verdicts: null,
  photos: `status, parked_why, verdict, object_key, thumbnail_key, overlay, checked_at, attempts,
    attempted_at, make_asked_at, product_key, make_fault, product_measures`,
  photo_rechecks: 'finished_at',
  photo_recheck_photos: 'attempts, outcome',
}

const MIGRATOR = 'adonis_schema, adonis_schema_versions'

/**
 * The roles of config/database_roles.ts, which `database:roles` makes. Web and worker may write what is
 * no migration and not append-only, also in tables to come; nobody but the owner truncates or alters.
 */
export default class extends BaseSchema {
  async up() {
    const write = 'select, insert, update, delete'
    const season = 'tucai_web, tucai_worker'
    this.schema.raw(`grant ${write} on all tables in schema public to ${season}`)
    this.schema.raw(`revoke all on ${MIGRATOR} from ${season}`)
    this.schema.raw(`grant usage on all sequences in schema public to ${ALL}`)
    this.schema.raw(
      `alter default privileges in schema public grant ${write} on tables to ${season}`
    )
    this.schema.raw(`alter default privileges in schema public grant usage on sequences to ${ALL}`)
    for (const [table, writers] of Object.entries(APPENDED)) {
      this.schema.raw(`revoke insert, update, delete on ${table} from ${season}`)
      this.schema.raw(`grant insert on ${table} to ${writers}`)
    }
    for (const [table, columns] of Object.entries(OF_PHOTOS)) {
      this.schema.raw(`grant select on ${table} to tucai_photos`)
      if (columns) this.schema.raw(`grant update (${columns}) on ${table} to tucai_photos`)
    }
  }

  async down() {
    for (const things of ['tables', 'sequences']) {
      this.schema.raw(
        `alter default privileges in schema public revoke all on ${things} from ${ALL}`
      )
      this.schema.raw(`revoke all on all ${things} in schema public from ${ALL}`)
    }
  }
}
