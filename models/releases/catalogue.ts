import type { QueryClientContract } from '@adonisjs/lucid/types/database'

const HERE = `'public'::regnamespace`

/**
 * Queries that describe each kind of thing in a line of text. `information_schema` knows neither
 * partial indexes nor triggers. The position of a column says nothing: migrations append.
 */
const KINDS = {
  table: `select relname || ' rls=' || relrowsecurity || ' forced=' || relforcerowsecurity
      || ' ' || coalesce(relacl::text, '') || ' ' || coalesce(reloptions::text, '')
    from pg_class where relnamespace = ${HERE} and relkind in ('r', 'p', 'v', 'm', 'S')`,
  column: `select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end || a.attidentity::text || a.attgenerated::text
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relnamespace = ${HERE} and c.relkind in ('r', 'p', 'v', 'm')
      and a.attnum > 0 and not a.attisdropped`,
  constraint: `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      || ' valid=' || convalidated from pg_constraint where connamespace = ${HERE}`,
  index: `select pg_get_indexdef(i.indexrelid) || ' valid=' || i.indisvalid
    from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = ${HERE}`,
  trigger: `select pg_get_triggerdef(oid) || ' ' || tgenabled::text from pg_trigger where not tgisinternal`,
  function: `select pg_get_functiondef(p.oid) from pg_proc p where p.pronamespace = ${HERE}
    and p.prokind in ('f', 'p')
    and not exists (select from pg_depend where objid = p.oid and deptype = 'e')`,
  view: `select oid::regclass || ' ' || pg_get_viewdef(oid)
    from pg_class where relnamespace = ${HERE} and relkind in ('v', 'm')`,
  type: `select t.typname || ' ' || string_agg(e.enumlabel, ', ' order by e.enumsortorder)
    from pg_type t join pg_enum e on e.enumtypid = t.oid
    where t.typnamespace = ${HERE} group by t.typname`,
  policy: `select tablename || ' ' || policyname || ' ' || permissive || ' ' || roles::text
      || ' ' || cmd || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '')
    from pg_policies where schemaname = 'public'`,
  extension: `select extname from pg_extension`,
}

/** Everything that a database's schema is made of, a sorted line of text for each thing. */
export async function catalogueOf(client: QueryClientContract): Promise<string[]> {
  const lines: string[] = []
  for (const [kind, query] of Object.entries(KINDS)) {
    const { rows } = await client.rawQuery(`select line from (${query}) as things (line)`)
    lines.push(...rows.map(({ line }: { line: string }) => `${kind} ${line}`))
  }
  return lines.toSorted()
}
