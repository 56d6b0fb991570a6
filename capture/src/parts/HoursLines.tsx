import type { Standing } from '../api/standing'
import { useSession } from '../session/SessionContext'
import { dayText, timeText } from '../words/times'
import { useSpoken } from '../words/WordsContext'

/** When photos are taken, and why not now. */
export function HoursText({ hours, now }: Pick<Standing, 'hours' | 'now'>) {
  const { words, language } = useSpoken()
  const { closed } = words.after
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
      closed.opensAt(timeText(hours.opensAt, now, language)),
  ].filter((line): line is string => Boolean(line))
  return (lines.length > 0 ? lines : [closed.other]).map((line) => <p key={line}>{line}</p>)
}

/** The same for the student whose page it is. */
export const HoursLines = () => <HoursText {...useSession().standing} />
