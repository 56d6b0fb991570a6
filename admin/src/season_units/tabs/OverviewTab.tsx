import { useRecordContext, useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import { useDates } from '../../layout/useDates'
import { FactList } from '../../layout/FactList'
import type { SeasonUnit } from '../types'

type Window = NonNullable<SeasonUnit['facts']>['window']

/** Days and hours of capture, how many photos were delivered, and what the school has set. */
export function OverviewTab() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const { span } = useDates()
  const { noted } = usePatterns()
  if (!unit?.facts) return null
  const { window, cityWindow, delivered, setupByDefault } = unit.facts
  const { setup } = unit
  const spoken = (of: Window) => of && `${span(of.firstDay, of.lastDay)} ${of.from}–${of.to}`
  const own = window && noted(spoken(window)!, setupByDefault && translate('board.default_setup'))
  return (
    <FactList
      facts={[
        ['unit.city_window', spoken(cityWindow)],
        ['unit.window', own ?? translate('unit.not_set')],
        ['act.mailing_address', setup?.mailingAddress],
        ['act.notice', setup?.notice],
        ['unit.delivered', delivered > 0 ? String(delivered) : null],
      ]}
    />
  )
}
