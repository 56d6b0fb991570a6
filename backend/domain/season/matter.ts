import type { CivilDate } from '../calendar/civil_date.js'
import type { ActName } from './act_rules.js'
import type { Awaited, Track } from './codes.js'

/** What a unit waits for: whose turn it is, for which act, since when and until when. */
export interface Matter {
  track: Track
  /** Null where no act of the console is awaited: photos are taken, or a timer runs. */
  act: ActName | null
  waitingOn: Awaited
  /** Null for requests of seasons that began before requests were dated. */
  since: CivilDate | null
  /** Null without a date, or while its deadline is paused. */
  dueOn: CivilDate | null
}
