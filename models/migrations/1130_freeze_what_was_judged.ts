import { BaseSchema } from '@adonisjs/lucid/schema'

const RANK = (verdict: string) => `array_position(array['pass', 'warn', 'fail'], ${verdict})`

/** What belongs to a look again is fixed when it begins; what was judged and agreed stays as it is. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('photo_recheck_photos', (table) => {
      table.uuid('recheck_id').notNullable().references('photo_rechecks.id').onDelete('cascade')
      table.uuid('photo_id').notNullable().references('photos.id').onDelete('cascade')
      table.primary(['recheck_id', 'photo_id'])
      // How often a worker has begun: one that dies of it is not given it for ever.
      table.integer('attempts').notNullable().defaultTo(0)
      // Null while it is to be looked at.
      table.text('outcome').checkIn(['same', 'stricter', 'looser', 'skipped'])
    })
    this.schema.raw(
      `create index recheck_left on photo_recheck_photos (recheck_id) where outcome is null`
    )
    this.schema.raw(`insert into photo_recheck_photos (recheck_id, photo_id, outcome)
      select v.recheck_id, v.photo_id, case
        when ${RANK('v.verdict')} > ${RANK('p.verdict')} then 'stricter'
        when ${RANK('v.verdict')} < ${RANK('p.verdict')} then 'looser' else 'same' end
      from photo_verdicts v join photos p on p.id = v.photo_id where v.advisory`)
    this.schema.raw(`insert into photo_recheck_photos (recheck_id, photo_id, outcome)
      select recheck_id, photo_id, 'skipped' from photo_recheck_skips on conflict do nothing`)
    this.schema.raw(`update photo_rechecks set finished_at = now() where finished_at is null`)
    this.schema.dropTable('photo_recheck_skips')
    this.schema.alterTable('photo_rechecks', (table) => {
      for (const count of ['total', 'done', 'stricter', 'looser', 'skipped'])
        table.dropColumn(count)
    })

    this.schema.raw(`create trigger verdicts_kept before delete on photo_verdicts
      for each row when (pg_trigger_depth() = 0) execute function refuse_change()`)
    this.schema.raw(`create trigger photo_judged_once before update of verdict on photos
      for each row when (old.verdict is distinct from new.verdict and old.verdict is not null)
      execute function refuse_change()`)
    this.schema.raw(`create trigger limits_immutable before update on photo_limits
      for each row when (old.in_force_at is not null
        or (old.limits, old.season_id, old.pack, old.number, old.author_id, old.reason)
          is distinct from
          (new.limits, new.season_id, new.pack, new.number, new.author_id, new.reason))
      execute function refuse_change()`)

    this.schema.alterTable('photos', (table) => {
      for (const unread of ['same_as', 'width', 'height']) table.dropColumn(unread)
    })
    // A page of a list ends at a millisecond: what lies behind it must not be in the same.
    this.schema.raw('alter table photos alter recorded_at type timestamptz(3)')
    this.schema.alterTable('photo_decisions', (table) => {
      // What a person has seen: only that counts as a failed proof of life.
      table.text('finding').checkIn(['rephotographed', 'beautified'])
    })
  }

  async down() {
    this.schema.alterTable('photo_decisions', (table) => table.dropColumn('finding'))
    this.schema.raw('alter table photos alter recorded_at type timestamptz')
    this.schema.alterTable('photos', (table) => {
      table.uuid('same_as').references('photos.id')
      table.integer('width')
      table.integer('height')
    })
    this.schema.raw('drop trigger limits_immutable on photo_limits')
    this.schema.raw('drop trigger photo_judged_once on photos')
    this.schema.raw('drop trigger verdicts_kept on photo_verdicts')
    this.schema.alterTable('photo_rechecks', (table) => {
      table.integer('total').notNullable().defaultTo(0)
      for (const count of ['done', 'stricter', 'looser', 'skipped'])
        table.integer(count).notNullable().defaultTo(0)
    })
    this.schema.createTable('photo_recheck_skips', (table) => {
      table.uuid('recheck_id').notNullable().references('photo_rechecks.id').onDelete('cascade')
      table.uuid('photo_id').notNullable().references('photos.id').onDelete('cascade')
      table.primary(['recheck_id', 'photo_id'])
    })
    this.schema.dropTable('photo_recheck_photos')
  }
}
