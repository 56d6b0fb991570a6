import { PHOTO_RULES } from '@domain/photos/rules'
import { WALL_CHIPS } from '@domain/photos/wall_chips'
import type { WallFilter } from './address'

type Named = Exclude<keyof WallFilter, 'chip' | 'rule'>
const NAMED = Object.keys({ unit: 0, college: 0, class: 0, day: 0 } satisfies Record<
  Named,
  0
>) as Named[]

const known = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((one) => one === value)

/** The filter of an address; what it does not know is left out. */
export function readAddress(query: URLSearchParams): WallFilter {
  const filter: WallFilter = {
    chip: known(WALL_CHIPS, query.get('chip')) ?? 'unlooked',
  }
  const rule = known(PHOTO_RULES, query.get('rule'))
  if (rule) filter.rule = rule
  for (const place of NAMED) {
    const value = query.get(place)
    if (value) filter[place] = value
  }
  return filter
}
