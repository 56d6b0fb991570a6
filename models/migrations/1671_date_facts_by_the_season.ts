import { BaseSchema } from '@adonisjs/lucid/schema'

/** What people record of a season and look at again. */
const FACTS = [
  'batches',
  'class_confirmations',
  'documents',
  'download_letters',
  'errata',
  'form_prints',
  'layout_versions',
  'list_imports',
  'memos',
  'photo_claims',
  'photo_exemptions',
  'product_versions',
  'student_absences',
  'unit_expectations',
]

/** Only a time leaves it, so that roles that do not read the clock may record. */
const SEASON_NOW = `create function season_now() returns timestamptz
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce((select business_now from season_clock where mode = 'rehearsal'), now()) $$`

/** When facts were recorded by the season's clock: a rehearsed season has days of its own. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(SEASON_NOW)
    for (const name of FACTS) {
      this.schema.raw(`alter table ${name} add column business_at timestamptz(3)`)
      // Nothing is told and nothing refused: the facts stay what they are.
      this.schema.raw(`alter table ${name} disable trigger user`)
      this.schema.raw(`update ${name} set business_at = recorded_at`)
      this.schema.raw(`alter table ${name} enable trigger user`)
      this.schema.raw(`alter table ${name} alter business_at set default season_now(),
        alter business_at set not null`)
    }
  }

  async down() {
    for (const name of FACTS)
      this.schema.alterTable(name, (table) => table.dropColumn('business_at'))
    this.schema.raw('drop function season_now()')
  }
}
