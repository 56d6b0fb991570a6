import { BaseSchema } from '@adonisjs/lucid/schema'

/** Why a letter was returned is free text: it stands among the notes, as other reasons do, and no e-mail keeps it. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('download_letters', (table) => {
      table.uuid('reason_note_id').references('notes.id').index()
    })
    this.schema.raw(`with returned as (
        update download_letters set reason_note_id = gen_random_uuid() where reason is not null
        returning reason_note_id, season_unit_id, decided_by, reason)
      insert into notes (id, season_unit_id, author_id, text)
        select reason_note_id, season_unit_id, decided_by, reason from returned`)
    this.schema.alterTable('download_letters', (table) => {
      table.dropColumn('reason')
      table.check(
        `(state = 'returned') = (reason_note_id is not null)`,
        [],
        'download_letters_reason'
      )
    })
    this.schema.raw(`update outbox_messages
      set params = params - 'reason' || jsonb_build_object('noteId', letter.reason_note_id)
      from download_letters letter
      where template = 'download_letter_returned' and params -> 'reason' is not null
        and letter.id::text = split_part(business_key, '/', 2)`)
  }

  async down() {
    this.schema.raw('alter table download_letters drop constraint download_letters_reason')
    this.schema.alterTable('download_letters', (table) => {
      table.text('reason')
    })
    this.schema.raw(`update download_letters set reason = notes.text from notes
      where notes.id = reason_note_id`)
    this.schema.alterTable('download_letters', (table) => {
      table.dropColumn('reason_note_id')
      table.check(`(state = 'returned') = (reason is not null)`, [], 'download_letters_reason')
      table.check('char_length(reason) <= 500', [], 'download_letters_reason_length')
    })
  }
}
