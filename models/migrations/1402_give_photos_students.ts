import { BaseSchema } from '@adonisjs/lucid/schema'

/** Photos of one person had an id without a row; each becomes a student without a number. */
const LEGACY = `
  insert into students (id, season_id, season_unit_id, origin)
  select distinct on (photos.student_id)
    photos.student_id, season_units.season_id, season_units.id, 'legacy'
  from photos join season_units on season_units.id = photos.season_unit_id
  where photos.student_id is not null
  on conflict do nothing`

/** An exemption may stand without a photo, and an accepted photo without a person. */
const EXEMPT = `
  insert into students (id, season_id, season_unit_id, origin)
  select distinct exempt.student_id, season_units.season_id, season_units.id, 'legacy'
  from photo_exemptions exempt join season_units on season_units.id = exempt.season_unit_id
  on conflict do nothing`

const GIVE_PERSON = `
  update photos set student_id = gen_random_uuid()
  where status = 'accepted' and student_id is null`

/** Whose a photo is, who handed it in and how, and by whose consent it is kept. */
export default class extends BaseSchema {
  #claims() {
    this.schema.createTable('photo_claims', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.uuid('photo_id').notNullable().references('photos.id').onDelete('cascade').index()
      table.uuid('from_student').references('students.id').index()
      table.uuid('to_student').references('students.id').index()
      table.text('why').notNullable().checkIn(['matched', 'swapped', 'merged', 'discarded'])
      // The two claims of one swap.
      table.uuid('swap_id')
      table.uuid('author_id').references('users.id').index()
      table.text('reason')
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.check(`(why = 'discarded') = (to_student is null)`, [], 'photo_claims_discard')
      table.check(`(why = 'swapped') = (swap_id is not null)`, [], 'photo_claims_swap')
      table.check(`why <> 'discarded' or reason is not null`, [], 'photo_claims_reason')
      table.index('season_unit_id')
    })
    this.schema.raw(`create trigger claims_immutable before update on photo_claims
      for each row execute function refuse_change()`)
    this.schema.raw('revoke update, delete on photo_claims from tucai_web, tucai_worker')
    this.schema.raw(`select isolate('photo_claims', 'season_unit_id')`)
    for (const [event, rows] of Object.entries({ insert: 'new', update: 'new', delete: 'old' }))
      this.schema.raw(`create trigger photo_claims_${event}_notified
        after ${event} on photo_claims referencing ${rows} table as changed
        for each statement execute function notify_changed_by_season_unit()`)
  }

  #authors() {
    this.schema.alterTable('photos', (table) => {
      const kinds = ['user', 'student', 'collector', 'demo']
      table.text('author_kind').notNullable().defaultTo('user').checkIn(kinds)
      const ways = ['single', 'folder', 'desk', 'intake', 'phone', 'demo']
      table.text('via').notNullable().defaultTo('single').checkIn(ways)
      // Null while it is a draft of the phone page.
      table.timestamp('submitted_at').defaultTo(this.now())
      const bases = ['collector', 'school', 'student']
      table.text('consent_basis').notNullable().defaultTo('school').checkIn(bases)
      // The wording that was agreed to; `0`: before wordings had versions.
      table.text('consent_version').notNullable().defaultTo('0')
      table.timestamp('consent_at').notNullable().defaultTo(this.now())
      table.timestamp('looked_at')
      table.uuid('looked_by').references('users.id')
      // It shows nobody of the school; it is kept, and counts nowhere.
      table.timestamp('discarded_at')
      table.setNullable('author_id')
      table.index('looked_by')
    })
    this.schema.raw('update photos set submitted_at = recorded_at, consent_at = recorded_at')
    this.schema.raw(`alter table photos
      add constraint photos_author check ((author_kind = 'user') = (author_id is not null)),
      add constraint photos_looked check ((looked_at is null) = (looked_by is null))`)
  }

  #students() {
    this.schema.raw('drop index one_accepted_photo')
    this.schema.raw('drop index photos_of_one')
    this.schema.raw('alter table photos rename subject_id to student_id')
    this.schema.raw('alter table photo_exemptions rename subject_id to student_id')
    for (const fill of [GIVE_PERSON, LEGACY, EXEMPT]) this.schema.raw(fill)
    this.schema.raw(`alter table photos
      add foreign key (student_id) references students (id),
      add constraint photos_accepted_of_somebody
        check (status <> 'accepted' or student_id is not null),
      add constraint photos_discarded check (discarded_at is null or student_id is null)`)
    this.schema.raw(`alter table photo_exemptions
      add foreign key (student_id) references students (id) on delete cascade`)
    this.schema.raw('create index exemptions_by_student on photo_exemptions (student_id)')
    this.schema.raw(`create unique index one_accepted_photo on photos
      (season_unit_id, round, student_id) where status = 'accepted' and submitted_at is not null`)
    this.schema.raw(`create index photos_of_student on photos (student_id, round, taken_at desc)
      where student_id is not null`)
    this.schema.raw(`create index photos_unmatched on photos (season_unit_id, recorded_at)
      where student_id is null and discarded_at is null`)
  }

  async up() {
    this.#authors()
    this.#students()
    this.#claims()
  }

  async down() {
    this.schema.raw('delete from photos where author_id is null')
    this.schema.dropTable('photo_claims')
    for (const index of ['photos_unmatched', 'photos_of_student', 'one_accepted_photo'])
      this.schema.raw(`drop index ${index}`)
    this.schema.raw('drop index exemptions_by_student')
    this.schema.raw(`alter table photos
      drop constraint photos_student_id_fkey,
      drop constraint photos_accepted_of_somebody,
      drop constraint photos_author,
      drop constraint photos_looked,
      drop constraint photos_discarded`)
    this.schema.raw('alter table photo_exemptions drop constraint photo_exemptions_student_id_fkey')
    this.schema.raw('alter table photo_exemptions rename student_id to subject_id')
    this.schema.raw('alter table photos rename student_id to subject_id')
    this.schema.raw(`create unique index one_accepted_photo on photos
      (season_unit_id, round, subject_id) where status = 'accepted'`)
    this.schema.raw(
      `create index photos_of_one on photos (subject_id) where subject_id is not null`
    )
    this.schema.alterTable('photos', (table) => {
      table.dropColumns('author_kind', 'via', 'submitted_at', 'consent_basis', 'consent_version')
      table.dropColumns('consent_at', 'looked_at', 'looked_by', 'discarded_at')
      table.dropNullable('author_id')
    })
  }
}
