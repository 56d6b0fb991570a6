import { searchable } from './unit_search.js'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'

/** What LIKE reads as a pattern. */
const SPECIAL = /[\\%_]/g

/** Keeps units whose name, code or pinyin contains what somebody typed: `苏州`, `10285`, `szdx`. */
export const unitsFoundBy = (typed: string) => (query: DatabaseQueryBuilderContract) => {
  query.whereLike('units.search', `%${searchable(typed).replaceAll(SPECIAL, '\\$&')}%`)
}
