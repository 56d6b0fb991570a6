import { BaseSchema } from '@adonisjs/lucid/schema'

const CODES = [
  ['outbox_messages', 'template', 'morning_digest'],
  ['mail_templates', 'code', 'morning_digest'],
] as const
const JOINED = ['outbox_messages', 'status', 'joined'] as const

/**
 * `select allow_code('table', 'column', 'code', true)` in a migration: the check of the column allows one more code,
 * or with false no longer allows it; the others stay. Its name is that of `checkIn`.
 */
const ALLOW_CODE = `create function allow_code(target text, by_column text, code text, allowed boolean)
  returns void language plpgsql as $$
  declare
    name text := target || '_' || by_column || '_check';
    found text[];
  begin
    select array_agg(hit[1]) into found from pg_constraint,
      regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''', 'g') as hit where conname = name;
    found := array_remove(found, code);
    if allowed then found := array_append(found, code); end if;
    execute format('alter table %I drop constraint %I', target, name);
    execute format('alter table %I add constraint %I check (%I in (%s))', target, name, by_column,
      (select string_agg(quote_literal(one), ', ' order by one) from unnest(found) as one));
  end $$`

/**
 * Reminders of a morning wait for each other: they are joined into one letter to each reader, which is written
 * once a day (its business key).
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(ALLOW_CODE)
    for (const code of [...CODES, JOINED])
      this.schema.raw(`select allow_code('${code.join(`', '`)}', true)`)
    this.schema.alterTable('outbox_messages', (table) => {
      // The morning for which a letter is gathered; null: it goes alone.
      table.date('digest_on')
      // The letter into which it was joined.
      table.uuid('digest_id').references('outbox_messages.id').index()
    })
    this.schema.raw(`create index outbox_gathered on outbox_messages (recipient_id, digest_on)
      where status = 'queued' and digest_on is not null`)
  }

  async down() {
    this.schema.raw(`update outbox_messages set status = 'superseded' where status = 'joined'`)
    this.schema.alterTable('outbox_messages', (table) => {
      table.dropColumns('digest_on', 'digest_id')
    })
    for (const [table, column, code] of CODES)
      this.schema.raw(`delete from ${table} where ${column} = '${code}'`)
    for (const code of [...CODES, JOINED])
      this.schema.raw(`select allow_code('${code.join(`', '`)}', false)`)
    this.schema.raw('drop function allow_code(text, text, text, boolean)')
  }
}
