import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import type { Collector } from './types'

const MAX_NAMED = 3

/** The schools that a collector sends for: all, a few by name, or how many. */
export function SchoolNames({ units }: Pick<Collector, 'units'>) {
  const translate = useTranslate()
  const { commas } = usePatterns()
  if (!units) return translate('collectors.whose.all')
  if (units.length <= MAX_NAMED) return commas(units.map(({ name }) => name))
  return translate('collectors.schools', { smart_count: units.length })
}
