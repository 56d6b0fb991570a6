import { useTranslate } from 'react-admin'
import { useClockSentences } from './useClockSentences'
import { useForecast, type ClockAim } from './useForecast'

/** What a move of the clock will do, in one sentence. */
export function ForecastText({ aim }: { aim: ClockAim }) {
  const translate = useTranslate()
  const { will } = useClockSentences()
  const { data, error } = useForecast(aim)
  return <>{data ? will(data) : (error?.message ?? translate('clock.counting'))}</>
}
