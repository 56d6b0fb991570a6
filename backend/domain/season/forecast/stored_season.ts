import type { CivilDate } from '../../calendar/civil_date.js'
import { civilDateOf, type Instant } from '../../calendar/instant.js'
import type { SeasonPolicy } from '../../policy/season_policy.js'
import type { BillingState } from '../billing/states.js'
import type { Track } from '../codes.js'
import type { Deadline } from '../deadline.js'
import { dueLetter } from '../due/due_event.js'
import { LETTER_RULES } from '../due/letter_rules.js'
import type { SeasonFacts } from '../facts.js'
import type { MainPhase } from '../main/phases.js'
import type { MakeUpState } from '../make_up/states.js'
import type { PrintState } from '../print/states.js'
import { isListed, type Batch, type LetterCursor, type SeasonState } from '../state.js'

/** What the tables keep of a running season: enough to go on with its rules while nobody acts. */
export interface StoredSeason {
  year: number
  policy: SeasonPolicy
  /** The state of each track; billing exists once capture has ended. */
  tracks: Partial<Record<Track, string>>
  facts: SeasonFacts
  deadlines: Deadline[]
  captureClosedOn: CivilDate | null
  /** The newest day count. */
  unresolved: { on: CivilDate; count: number } | null
  /** Keys of automatic steps that the database refused. */
  parked: string[]
  /** When the last step happened, parked ones apart. */
  lastAt: Instant
  /** The instant of the newest step, parked ones too, and the keys of all steps of it, newest first. */
  newest: { at: Instant; keys: string[] }
}

/** The letter plan goes on behind the last letter that was written at the instant of the newest step. */
function letterCursor({ newest: { at, keys } }: StoredSeason): LetterCursor {
  const ofKey = (key: string) => LETTER_RULES.find((rule) => dueLetter(rule.key, at).key === key)
  const [rule] = keys.flatMap((key) => ofKey(key) ?? [])
  return { at, key: rule?.key ?? '' }
}

/** What only acts read is left out, so that units that will do the same are equal. */
const FOR_ACTS = {
  setupByDefault: false,
  memoOn: null,
  errata: { open: 0, since: null },
} satisfies Partial<SeasonState>

/** Of batches automatic events read only whether one names its photos. */
const LISTED: Batch = { no: 1, count: 0, on: '', dueOn: '', id: 'listed' }

/** The tracks; since when they stand as they do matters to people, not to timers. */
function tracksOf({ tracks, facts, lastAt: since }: StoredSeason) {
  const { statementFen, paidFen, layoutConfirmed } = facts
  const { billing } = tracks
  return {
    main: { phase: tracks.main as MainPhase, since },
    billing: billing ? { state: billing as BillingState, since, statementFen, paidFen } : null,
    print: { state: tracks.print as PrintState, since, layoutConfirmed },
    makeUp: { state: tracks.make_up as MakeUpState, since },
  }
}

/**
 * The state of a season as far as automatic events read it, from its tables. Acts must not be decided on
 * it: it does not know what was handed in, nor from which phase a season was suspended.
 */
export function seasonFromTables(stored: StoredSeason): SeasonState {
  const { year, policy, facts, deadlines, captureClosedOn, unresolved, parked, lastAt } = stored
  const tracks = tracksOf(stored)
  const suspended = { from: 'capturing', on: civilDateOf(lastAt) } as const
  return {
    ...FOR_ACTS,
    ...tracks,
    year,
    policy,
    cityWindow: facts.cityWindow,
    window: facts.window,
    payer: facts.payer,
    suspended: tracks.main.phase === 'suspended' ? suspended : null,
    extension: facts.extension,
    captureClosedOn,
    unresolved,
    deadlines: Object.fromEntries(
      deadlines.map((deadline) => [deadline.kind, { ...deadline, adjustments: [] }])
    ),
    batches: isListed({ batches: facts.batches ?? [] }) ? [LISTED] : [],
    lateErrata: facts.lateErratumCount
      ? { open: facts.lateErratumCount, since: civilDateOf(lastAt) }
      : null,
    formUpdate: facts.formUpdate ?? null,
    openReturns: facts.returnCount,
    lastAt,
    messages: letterCursor(stored),
    parked,
  }
}
