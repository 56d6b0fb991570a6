import type { Rounds } from '@domain/photos/intake'
import type { ActName } from '@domain/season/act_rules'
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

/** A unit in a season, as the API shows it. */
export interface SeasonUnit {
  id: string
  season: { id: string; name: string; year: number }
  unit: { id: string; name: string; code: string }
  region: { id: string; name: string }
  tracks: TrackView[]
  phase: string
  waitingOn: string | null
  dueOn: string | null
  workingDaysLeft: number | null
  overdue: boolean
  nextActAt: string | null
  nextAct: string | null
  facts: SeasonFacts | null
  acts: ActName[]
  /** What the school told the centre; only on a unit's own page. */
  setup?: {
    notice: string
    contactName: string
    contactPhone: string
    mailingAddress: string
  } | null
  /** Where its two capture periods stand; only on a unit's own page. */
  rounds?: Rounds
  /** Papers, history and money are not a college's to see. */
  seesPapers: boolean
  seesPhotos: boolean
  /** Until when the archive of a closed season is kept. */
  keptUntil: string | null
}
