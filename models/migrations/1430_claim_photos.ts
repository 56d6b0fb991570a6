import { BaseSchema } from '@adonisjs/lucid/schema'

const KINDS = `'apply_calendar', 'import_list', 'upload_photos'`

const kindsAre = (kinds: string) => `alter table jobs drop constraint jobs_kind_check,
  add constraint jobs_kind_check check (kind in (${kinds}))`

/**
 * The attempts of a student are the photos that were theirs first: matching and swapping correct whose a
 * photo is, and give nobody another attempt.
 */
const KEEP_FIRST = `
  create function keep_first_student() returns trigger language plpgsql as $$
  begin
    new.first_student_id := coalesce(
      case when tg_op = 'UPDATE' then old.first_student_id end, new.student_id);
    return new;
  end $$`

/** Whose a photo was first, exemptions without free text, and uploads of folders as jobs. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('photos', (table) => {
      table.uuid('first_student_id').references('students.id').index()
    })
    this.schema.raw('update photos set first_student_id = student_id')
    this.schema.raw(KEEP_FIRST)
    this.schema.raw(`create trigger photos_first_student
      before insert or update of student_id, first_student_id on photos
      for each row execute function keep_first_student()`)
    this.schema.alterTable('photo_exemptions', (table) => {
      // Sealed by the process that serves people: the ground says something of religion or health.
      table.text('sealed_ground')
      table.setNullable('ground')
      table.setNullable('reason')
      table.check('(ground is null) <> (sealed_ground is null)', [], 'exemptions_one_ground')
    })
    this.schema.raw(kindsAre(KINDS))
  }

  async down() {
    this.schema.raw(`delete from jobs where kind = 'upload_photos'`)
    this.schema.raw(kindsAre(`'apply_calendar', 'import_list'`))
    this.schema.raw('delete from photo_exemptions where ground is null')
    this.schema.alterTable('photo_exemptions', (table) => {
      table.dropChecks('exemptions_one_ground')
      table.dropColumn('sealed_ground')
      table.dropNullable('ground')
      table.dropNullable('reason')
    })
    this.schema.raw('drop trigger photos_first_student on photos')
    this.schema.raw('drop function keep_first_student()')
    this.schema.alterTable('photos', (table) => table.dropColumn('first_student_id'))
  }
}
