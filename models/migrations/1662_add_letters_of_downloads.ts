import { BaseSchema } from '@adonisjs/lucid/schema'

const ADDED = ['download_letter_sent', 'download_letter_returned', 'download_letter_accepted']

const COLUMNS = [
  ['outbox_messages', 'template'],
  ['mail_templates', 'code'],
] as const

/** The codes that a check allows now. */
const codesOf = (check: string) => `select hit[1] as code
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''', 'g') as hit
  where conname = '${check}'`

/** Letters about 《关于申请电子版照片的函》: to the centre that it was handed in, and to the school what became of it. */
export default class extends BaseSchema {
  /** Renews both checks with the codes that they allow now, changed by a set operation. */
  #renew(change: 'union' | 'except') {
    const added = `select unnest('{${ADDED.join(',')}}'::text[])`
    for (const [table, column] of COLUMNS) {
      const check = `${table}_${column}_check`
      this.schema.raw(`do $$ declare codes text; begin
        select string_agg(quote_literal(code), ', ' order by code) into codes
          from (${codesOf(check)} ${change} ${added}) as changed;
        execute 'alter table ${table} drop constraint ${check}';
        execute 'alter table ${table} add constraint ${check} check (${column} in (' || codes || '))';
      end $$`)
    }
  }

  async up() {
    this.#renew('union')
  }

  async down() {
    for (const [table, column] of COLUMNS)
      this.schema.raw(`delete from ${table} where ${column} = any ('{${ADDED.join(',')}}')`)
    this.#renew('except')
  }
}
