import { useSession } from '../session/SessionContext'
import { dayText } from '../words/times'
import { useSpoken } from '../words/WordsContext'
import { useTimes } from './useTimes'

/** When photos are taken, and why not now. */
export function HoursLines() {
  const { words, language } = useSpoken()
  const { closed } = words.after
  const { hours } = useSession().standing
  const { timeOf } = useTimes()
  const lines = [
    hours.isSuspended && closed.suspended,
    hours.time === 'not_set' && closed.not_set,
    hours.time === 'not_begun' &&
      hours.firstDay &&
      closed.not_begun(dayText(hours.firstDay, language)),
    hours.time === 'over' && hours.lastDay && closed.over(dayText(hours.lastDay, language)),
    hours.time !== 'over' && hours.from && hours.to && closed.hours(hours.from, hours.to),
    !hours.isOpenNow &&
      !hours.isSuspended &&
      hours.opensAt &&
      closed.opensAt(timeOf(hours.opensAt)),
  ].filter((line): line is string => Boolean(line))
  return (lines.length > 0 ? lines : [closed.other]).map((line) => <p key={line}>{line}</p>)
}
