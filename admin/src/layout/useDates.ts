import { useLocaleState, useTranslate } from 'react-admin'
import { spokenDates } from './dates'

/** Says days and moments in the reader's language, for sentences; alone they stand in `Day`, `Moment`. */
export function useDates() {
  const translate = useTranslate()
  const [locale] = useLocaleState()
  return spokenDates(translate, locale)
}
