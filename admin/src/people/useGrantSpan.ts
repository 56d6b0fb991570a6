import { useTranslate } from 'react-admin'
import { dayOf, periodEnd } from '../layout/dates'
import { useDates } from '../layout/useDates'
import type { Grant } from './types'

/** Says from when until when a grant counts. */
export function useGrantSpan() {
  const translate = useTranslate()
  const { fullDay, fullMoment } = useDates()
  const said = (validUntil: string) => {
    const end = periodEnd(validUntil)
    return 'at' in end ? fullMoment(end.at) : fullDay(end.lastDay)
  }
  return ({ validFrom, validUntil }: Pick<Grant, 'validFrom' | 'validUntil'>) => {
    const from = validFrom && fullDay(dayOf(validFrom))
    const until = validUntil && said(validUntil)
    if (from && until) return translate('people.span.both', { from, until })
    if (from) return translate('people.span.from', { from })
    return until ? translate('people.span.until', { until }) : translate('people.span.open')
  }
}
