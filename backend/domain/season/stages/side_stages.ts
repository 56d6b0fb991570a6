import { civilDateOf } from '../../calendar/instant.js'
import { dueInDays } from '../deadline.js'
import { paymentDeadline } from '../billing/payment_deadline.js'
import { paperCheckFrom } from '../print/acts.js'
import { captureEnd, stepsOf, type RecordedSeason } from './recorded_season.js'
import type { Stage, StageNow, StageStatus } from './stage.js'

const rungOf = (stage: Stage, status: StageStatus): StageNow => ({
  stage,
  status,
  state: null,
  owner: null,
  act: null,
  reachedOn: null,
  doneOn: null,
  beginsOn: null,
  dueOn: null,
})

const isOver = ({ tracks }: RecordedSeason) =>
  tracks.main === 'closed' || tracks.main === 'cancelled'

/** The last day of capture as it is planned. */
const plannedEnd = ({ facts }: RecordedSeason) =>
  (facts?.window ?? facts?.cityWindow)?.lastDay ?? null

/** 统计备忘表: due within a week after capture (苏教指通〔2019〕12号 附件4); runs beside the main track. */
export function memoStage(season: RecordedSeason): StageNow {
  const { facts, matters, policy } = season
  const reachedOn = captureEnd(season)
  const from = reachedOn ?? plannedEnd(season)
  const dueOn = from && dueInDays('memo', from, policy.memoDays).due
  if (facts?.memoOn) return { ...rungOf('memo', 'done'), reachedOn, doneOn: facts.memoOn, dueOn }
  const matter = matters.find(({ act }) => act === 'submitMemo')
  if (matter) {
    const { act, waitingOn: owner } = matter
    return { ...rungOf('memo', 'running'), act, owner, reachedOn, dueOn: matter.dueOn }
  }
  if (isOver(season)) return { ...rungOf('memo', 'skipped'), reachedOn }
  return { ...rungOf('memo', 'not_begun'), beginsOn: plannedEnd(season), dueOn }
}

/** A track that runs beside the main one, from its first state that is open. */
function trackStage(
  track: 'print' | 'billing',
  season: RecordedSeason,
  { stage, ends, reachedOn }: { stage: Stage; ends: string; reachedOn: StageNow['reachedOn'] }
): StageNow {
  const state = season.tracks[track] ?? null
  const steps = stepsOf(season, track)
  const matter = season.matters.find((one) => one.track === track)
  if (state === ends) {
    const doneOn = steps.findLast(
      ({ toState, fromState }) => toState === ends && fromState !== ends
    )
    const dueOn = steps.findLast((step) => step.dueOn !== null)?.dueOn ?? null
    return { ...rungOf(stage, 'done'), reachedOn, doneOn: doneOn?.on ?? null, dueOn }
  }
  const isAwaited = matter !== undefined && matter.waitingOn !== 'timer'
  return {
    ...rungOf(stage, isAwaited ? 'running' : 'waiting'),
    state,
    owner: matter?.waitingOn ?? null,
    act: matter?.act ?? null,
    reachedOn,
    dueOn: matter?.dueOn ?? null,
  }
}

/** 结算: begins when capture ends; a school pays by the day of the policy, students have no such day. */
export function settlementStage(season: RecordedSeason): StageNow {
  const { tracks, facts, calendar } = season
  const stage = 'settlement'
  if (tracks.billing === 'cancelled' || (!tracks.billing && isOver(season)))
    return rungOf(stage, 'skipped')
  if (tracks.billing) {
    const reachedOn = captureEnd(season)
    return trackStage('billing', season, { stage, ends: 'settled', reachedOn })
  }
  const dueOn = facts?.payer === 'school' ? paymentDeadline(season, calendar).due : null
  return { ...rungOf(stage, 'not_begun'), beginsOn: plannedEnd(season), dueOn }
}

/** 冲印: begins when the feedback is accepted (苏教指通〔2023〕13号 二.4), anew after it was reopened. */
export function printStage(season: RecordedSeason): StageNow {
  const { print = 'not_open' } = season.tracks
  const stage = 'print'
  if (print === 'cancelled') return rungOf(stage, 'skipped')
  if (print === 'not_open') return rungOf(stage, 'not_begun')
  const accepted = stepsOf(season, 'main').findLast(
    ({ fromState, toState }) => toState === 'feedback_accepted' && fromState !== toState
  )
  const reachedOn = accepted?.on ?? null
  const rung = trackStage('print', season, { stage, ends: 'done', reachedOn })
  return print === 'received' ? { ...rung, beginsOn: civilDateOf(paperCheckFrom(season)) } : rung
}
