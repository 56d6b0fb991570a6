import type { Rounds } from '@domain/photos/intake'
import type { ActName } from '@domain/season/act_rules'
import type { Awaited, Track } from '@domain/season/codes'
import type { SeasonFacts } from '@domain/season/facts'

export interface TrackView {
  track: 'main' | 'billing' | 'print' | 'make_up'
  state: string
  waitingOn: string | null
  since: string
  dueOn: string | null
  overdueSince: string | null
  workingDaysLeft: number | null
}

/** What a unit waits for; the most pressing comes first. */
export interface MatterView {
  track: Track
  act: ActName | null
  waitingOn: Awaited
  since: string | null
  dueOn: string | null
  workingDaysLeft: number | null
  overdue: boolean
}

/** A unit in a season, as the API returns it. */
export interface SeasonUnit {
  id: string
  season: { id: string; name: string; year: number }
  unit: { id: string; name: string; code: string }
  region: { id: string; name: string }
  tracks: TrackView[]
  phase: string
  waitingOn: Awaited | null
  act: ActName | null
  since: string | null
  dueOn: string | null
  workingDaysLeft: number | null
  overdue: boolean
  matters: MatterView[]
  nextActAt: string | null
  nextAct: string | null
  facts: SeasonFacts | null
  acts: ActName[]
  /** The school's set-up; only on a unit's own page. */
  setup?: {
    notice: string
    contactName: string
    contactPhone: string
    mailingAddress: string
  } | null
  /** Why it was sent back or stopped; only on a unit's own page. */
  sentBack?: { event: string; on: string; reason: string } | null
  /** State of its two rounds; only on a unit's own page. */
  rounds?: Rounds
  /** Not shown to colleges: papers, timeline and billing. */
  seesPapers: boolean
  seesPhotos: boolean
  /** The archive of a closed season is kept until this day. */
  keptUntil: string | null
}
