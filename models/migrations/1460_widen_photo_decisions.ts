import { BaseSchema } from '@adonisjs/lucid/schema'

const EARLIER = `'approve', 'override', 'reset', 'appeal', 'uphold'`
const ALL = `${EARLIER}, 'look', 'flag', 'undo', 'restore'`
/** Decisions that need no reason. */
const BARE = `'approve', 'look', 'flag', 'undo'`

const KINDS = `'apply_calendar', 'import_list', 'upload_photos'`
const kindsAre = (kinds: string) => `alter table jobs drop constraint jobs_kind_check,
  add constraint jobs_kind_check check (kind in (${kinds}))`

/** What the wall lists, newest first: photos that nobody has looked at, and those that ask for the centre. */
const UNLOOKED = `status = 'accepted' and looked_at is null and discarded_at is null`
const INDEXES = {
  photos_unlooked: `photos (recorded_at desc, id desc) where ${UNLOOKED}`,
  photos_unlooked_of_unit: `photos (season_unit_id, recorded_at desc, id desc) where ${UNLOOKED}`,
  photos_flagged: 'photos (recorded_at desc, id desc) where flagged_at is not null',
  decisions_of_job: 'photo_decisions (job_id) where job_id is not null',
  decisions_of_act: 'photo_decisions (act_id)',
}

/** Decisions of several codes, of one act or one job, that can be taken back; and who looks at what now. */
export default class extends BaseSchema {
  #decisions() {
    this.schema.alterTable('photo_decisions', (table) => {
      // Those made in one act: taken back together.
      table.uuid('act_id').notNullable().defaultTo(this.raw('gen_random_uuid()'))
      table.text('author_kind').notNullable().defaultTo('user')
      table.check(
        `author_kind in ('user', 'student', 'collector', 'demo')`,
        {},
        'photo_decisions_author_kind_check'
      )
      table.setNullable('author_id')
      table.check(`(author_kind = 'user') = (author_id is not null)`, {}, 'photo_decisions_author')
      table.specificType('reason_codes', 'text[]').notNullable().defaultTo('{}')
      // To which it goes back when it is taken back.
      table.text('from_status')
      table.uuid('undoes_id').unique().references('photo_decisions.id')
      table.uuid('job_id').references('jobs.id')
      for (const name of ['photo_decisions_known', 'photo_decisions_check']) table.dropChecks(name)
      table.check(`decision in (${ALL})`, {}, 'photo_decisions_known')
      table.check(
        `decision in (${BARE}) or reason is not null or reason_codes <> '{}'`,
        {},
        'photo_decisions_reason'
      )
      table.check(`(decision = 'undo') = (undoes_id is not null)`, {}, 'photo_decisions_undo')
    })
    // Many photos are reset by a job.
    this.schema.raw('grant insert on photo_decisions to tucai_worker')
    this.schema.raw(kindsAre(`${KINDS}, 'reset_photos'`))
  }

  async up() {
    this.#decisions()
    this.schema.alterTable('photos', (table) => {
      // Somebody who was not sure asks the centre; until the centre decides.
      table.timestamp('flagged_at')
    })
    for (const [name, rows] of Object.entries(INDEXES))
      this.schema.raw(`create index ${name} on ${rows}`)
    this.schema.raw(`create unlogged table photo_presence (
      photo_id uuid not null references photos (id) on delete cascade,
      user_id uuid primary key references users (id) on delete cascade,
      until timestamptz not null)`)
    this.schema.raw('create index photo_presence_photo_id_index on photo_presence (photo_id)')
    this.schema.raw(`select isolate('photo_presence', 'photo_id')`)
  }

  async down() {
    this.schema.raw('drop table photo_presence')
    for (const name of Object.keys(INDEXES)) this.schema.raw(`drop index ${name}`)
    this.schema.alterTable('photos', (table) => table.dropColumn('flagged_at'))
    this.schema.raw('revoke insert on photo_decisions from tucai_worker')
    this.schema.raw('update photo_decisions set job_id = null where job_id is not null')
    this.schema.raw(`delete from jobs where kind = 'reset_photos'`)
    this.schema.raw(kindsAre(KINDS))
    this.schema.raw(
      `delete from photo_decisions where decision not in (${EARLIER}) or author_id is null`
    )
    this.schema.raw(`update photo_decisions set reason = array_to_string(reason_codes, ', ')
      where reason is null and reason_codes <> '{}'`)
    this.schema.alterTable('photo_decisions', (table) => {
      for (const name of [
        'photo_decisions_known',
        'photo_decisions_reason',
        'photo_decisions_undo',
        'photo_decisions_author',
        'photo_decisions_author_kind_check',
      ])
        table.dropChecks(name)
      table.dropColumns(
        'act_id',
        'author_kind',
        'reason_codes',
        'from_status',
        'undoes_id',
        'job_id'
      )
      table.dropNullable('author_id')
      table.check(`decision in (${EARLIER})`, {}, 'photo_decisions_known')
      table.check(`decision = 'approve' or reason is not null`, {}, 'photo_decisions_check')
    })
  }
}
