import { BaseSchema } from '@adonisjs/lucid/schema'

/** The column by which the rows of each table lead to their unit. */
const TABLES: Record<string, string[]> = {
  id: ['units'],
  unit_id: ['season_units'],
  season_unit_id: [
    'chsi_returns',
    'documents',
    'notes',
    'outbox_messages',
    'photo_exemptions',
    'photos',
    'rounds',
    'season_starts',
    'tasks',
    'unit_day_counts',
    'unit_deadlines',
    'unit_matters',
    'unit_progress',
    'unit_setups',
    'unit_steps',
  ],
  photo_id: ['photo_decisions', 'photo_recheck_photos', 'photo_verdicts'],
}

const SCOPE = `(select current_setting('app.scope', true))`

/**
 * `select isolate('table', 'column')` in the migration of a table: the web sees and writes the rows of
 * the units in its scope, workers those of all. The scope is `*`, or unit ids with commas between; no
 * scope, no rows. Written so that it is computed once a query: without the inner select, and the outer
 * cast, it would be computed for each row, or not compile. By `exists` and not `in`, which would read
 * the whole parent. Operators that are not leakproof (like, @>, numeric =) cannot use an index here.
 */
const ISOLATE = `create function isolate(target regclass, by_column text) returns void
language plpgsql as $$
declare
  column_of constant text := target || '.' || quote_ident(by_column);
  condition text;
begin
  condition := case
    when by_column in ('id', 'unit_id') then column_of || $own$ = any ((select
      string_to_array(nullif(current_setting('app.scope', true), '*'), ',')::uuid[])::uuid[])$own$
    when by_column = 'season_unit_id' then
      'exists (select from season_units parent where parent.id = ' || column_of || ')'
    when by_column = 'photo_id' then
      'exists (select from photos parent where parent.id = ' || column_of || ')'
    else null
  end;
  if condition is null then raise exception 'no way from % to a unit', column_of; end if;
  execute format('alter table %s enable row level security', target);
  execute format($policy$create policy scope on %s to tucai_web
    using (${SCOPE} = '*' or %s)$policy$, target, condition);
  execute format('create policy all_rows on %s to tucai_worker, tucai_photos using (true)', target);
end $$`

/** A school's rows are invisible to the web process while it works for another. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(ISOLATE)
    for (const [column, tables] of Object.entries(TABLES))
      for (const table of tables) this.schema.raw(`select isolate('${table}', '${column}')`)
    // It names people, units and photos in one column: only the centre reads it, all write it.
    this.schema.raw('alter table audit_entries enable row level security')
    this.schema.raw(`create policy scope on audit_entries for select to tucai_web
      using (${SCOPE} = '*')`)
    this.schema.raw(
      'create policy written on audit_entries for insert to tucai_web with check (true)'
    )
    this.schema.raw(
      'create policy all_rows on audit_entries to tucai_worker, tucai_photos using (true)'
    )
  }

  async down() {
    this.schema.raw('drop policy written on audit_entries')
    for (const table of ['audit_entries', ...Object.values(TABLES).flat()]) {
      for (const policy of ['scope', 'all_rows'])
        this.schema.raw(`drop policy ${policy} on ${table}`)
      this.schema.raw(`alter table ${table} disable row level security`)
    }
    this.schema.raw('drop function isolate(regclass, text)')
  }
}
