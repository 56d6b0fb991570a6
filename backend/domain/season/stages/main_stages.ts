import { addDays } from '../../calendar/civil_date.js'
import type { MainPhase } from '../main/phases.js'
import type { Matter } from '../matter.js'
import { stepsOf, type RecordedSeason, type RecordedStep } from './recorded_season.js'
import {
  MAIN_STAGES,
  STAGE_OF_PHASE,
  type MainStage,
  type StageNow,
  type StageStatus,
} from './stage.js'

type State = string | null | undefined

const rankOf = (state: State) => {
  const stage = STAGE_OF_PHASE[state as MainPhase]
  return stage ? MAIN_STAGES.indexOf(stage) : -1
}

/** How far the main track has come; a withdrawn unit as far as it was. */
function reachedRank(season: RecordedSeason): number {
  const { main } = season.tracks
  if (main !== 'cancelled') return rankOf(main)
  return rankOf(stepsOf(season, 'main').findLast(({ toState }) => toState === main)?.fromState)
}

function statusOf({ tracks, policy }: RecordedSeason, matter: Matter | undefined): StageStatus {
  const { main } = tracks
  if (main === 'closed') return 'done'
  if (main === 'cancelled') return 'skipped'
  if (main === 'suspended') return 'paused'
  // The proof deadline stops while the centre works on errata.
  if (main === 'errata' && policy.errataClock === 'pause') return 'paused'
  return matter && matter.waitingOn !== 'timer' ? 'running' : 'waiting'
}

/** These run beside every stage. */
const BESIDE: readonly (string | null)[] = ['submitMemo', 'decideExtension']

/** These hold the closing, and no other stage. */
const BEFORE_CLOSING: readonly (string | null)[] = ['resolveLateErratum', 'resolveChsiReturn']

const matterOf = ({ tracks, matters }: RecordedSeason) =>
  matters.find(
    ({ track, act }) =>
      track === 'main' &&
      !BESIDE.includes(act) &&
      (tracks.main === 'feedback_accepted' || !BEFORE_CLOSING.includes(act))
  )

/** Dates that are known before a stage begins: those of the windows. */
function plannedOf(stage: MainStage, { facts }: RecordedSeason) {
  if (!facts) return { beginsOn: null, dueOn: null }
  const { firstDay, lastDay } = facts.window ?? facts.cityWindow
  if (stage === 'setup') return { beginsOn: null, dueOn: addDays(facts.cityWindow.firstDay, -1) }
  if (stage === 'capture') return { beginsOn: firstDay, dueOn: lastDay }
  return { beginsOn: stage === 'processing' ? lastDay : null, dueOn: null }
}

/** When a stage was first reached, last left, and by when it had to be done. */
function datesOf(rank: number, steps: RecordedStep[]) {
  const first = steps.find(({ toState }) => rankOf(toState) === rank)
  const left = steps.findLast(
    ({ fromState, toState }) => rankOf(fromState) <= rank && rankOf(toState) > rank
  )
  const closed = steps.findLast(({ toState }) => toState === 'closed')
  const dated = steps.findLast(({ toState, dueOn }) => rankOf(toState) === rank && dueOn !== null)
  const isLast = rank === MAIN_STAGES.length - 1
  return {
    reachedOn: first?.on ?? null,
    leftOn: (isLast ? closed : left)?.on ?? null,
    lastDue: dated?.dueOn ?? null,
  }
}

/** A stage of the main track, from its steps and from what it waits for. */
export function mainStage(stage: MainStage, season: RecordedSeason): StageNow {
  const rank = MAIN_STAGES.indexOf(stage)
  const reached = reachedRank(season)
  const { reachedOn, leftOn, lastDue } = datesOf(rank, stepsOf(season, 'main'))
  const rung = { stage, state: null, owner: null, act: null, beginsOn: null, doneOn: null }
  if (rank < reached) return { ...rung, status: 'done', reachedOn, doneOn: leftOn, dueOn: lastDue }
  if (rank > reached) {
    const status = season.tracks.main === 'cancelled' ? 'skipped' : 'not_begun'
    const planned = status === 'skipped' ? null : plannedOf(stage, season)
    return { ...rung, status, reachedOn: null, dueOn: null, ...planned }
  }
  const matter = matterOf(season)
  const status = statusOf(season, matter)
  if (status === 'done') return { ...rung, status, reachedOn, doneOn: leftOn, dueOn: null }
  if (status === 'skipped') return { ...rung, status, reachedOn, dueOn: null }
  const isScheduled = season.tracks.main === 'scheduled'
  return {
    ...rung,
    status,
    state: season.tracks.main ?? null,
    owner: matter?.waitingOn ?? null,
    act: matter?.act ?? null,
    reachedOn: isScheduled ? null : reachedOn,
    ...(stage === 'capture' ? plannedOf(stage, season) : { dueOn: matter?.dueOn ?? null }),
    ...(stage === 'capture' && !isScheduled && { beginsOn: null }),
  }
}
