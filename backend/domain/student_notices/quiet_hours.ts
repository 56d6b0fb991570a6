import { addDays } from '../calendar/civil_date.js'
import {
  civilDateOf,
  instantOf,
  wallTimeOf,
  type Instant,
  type TimeOfDay,
} from '../calendar/instant.js'

/** Hours in which no telephone rings (Asia/Shanghai); `from` may be later than `to`: over midnight. */
export interface QuietHours {
  from: TimeOfDay
  to: TimeOfDay
}

/** Where a policy says nothing. */
export const QUIET_AT_NIGHT: QuietHours = { from: '22:00', to: '07:00' }

/** Of a policy; those that were stored earlier lack them. */
export const quietHoursOf = ({
  quietFrom = QUIET_AT_NIGHT.from,
  quietTo = QUIET_AT_NIGHT.to,
}: {
  quietFrom?: TimeOfDay | undefined
  quietTo?: TimeOfDay | undefined
}): QuietHours => ({ from: quietFrom, to: quietTo })

/** Is it quiet at this moment of the wall clock? The first minute is, the last is not; none where both ends are equal. */
export function isQuiet(at: Instant, { from, to }: QuietHours): boolean {
  const time = wallTimeOf(at)
  const [begin, end] = [`${from}:00`, `${to}:00`]
  if (from === to) return false
  return from < to ? time >= begin && time < end : time >= begin || time < end
}

/** The first moment from then on at which it is not quiet. */
export function afterQuiet(at: Instant, hours: QuietHours): Instant {
  if (!isQuiet(at, hours)) return at
  const day = civilDateOf(at)
  const today = instantOf(day, hours.to)
  return Date.parse(today) > Date.parse(at) ? today : instantOf(addDays(day, 1), hours.to)
}
