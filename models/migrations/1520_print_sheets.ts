import { BaseSchema } from '@adonisjs/lucid/schema'

const KINDS = `'apply_calendar', 'import_list', 'upload_photos', 'reset_photos'`
const FAILURES = `'data_refused', 'given_up', 'list_rows_unnamed'`

const kindsAre = (kinds: string) => `alter table jobs drop constraint jobs_kind_check,
  add constraint jobs_kind_check check (kind in (${kinds}))`
const failuresAre = (failures: string) => `alter table jobs drop constraint jobs_failure_check,
  add constraint jobs_failure_check check (failure in (${failures}))`

/** Check sheets are printed by a job, which fails for good where a machine has no Chromium or no fonts. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(kindsAre(`${KINDS}, 'print_sheet'`))
    this.schema.raw(failuresAre(`${FAILURES}, 'chromium_missing', 'fonts_missing', 'sheet_empty'`))
  }

  async down() {
    this.schema.raw(`delete from jobs where kind = 'print_sheet'`)
    this.schema.raw(failuresAre(FAILURES))
    this.schema.raw(kindsAre(KINDS))
  }
}
