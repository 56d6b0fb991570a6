import type { CivilDate } from '../calendar/civil_date.js'
import { civilDateOf } from '../calendar/instant.js'
import { isRunning } from './due/is_running.js'
import { MAIN_AWAITS } from './main/awaits.js'
import { isTerminal } from './main/phases.js'
import { isFormAsked } from './main/updated_form.js'
import type { Matter } from './matter.js'
import { byUrgency } from './matter_order.js'
import { currentTracks, trackDue, type TrackNow } from './progress.js'
import type { SeasonState } from './state.js'

/** Days of the capture window are no deadlines of an act, but people read them as its end. */
function dueOf(state: SeasonState, one: TrackNow): CivilDate | null {
  const { by } = one.awaits
  return by && !isRunning(state, by) ? null : trackDue(state, one).dueOn
}

function matterOfTrack(state: SeasonState, one: TrackNow): Matter[] {
  // Late errata and open CHSI returns are matters of their own, also where the main track waits for nothing else.
  const { who, act } = one.track === 'main' ? MAIN_AWAITS[state.main.phase] : one.awaits
  if (!who) return []
  const { track, since } = one
  return [{ track, act, waitingOn: who, since: civilDateOf(since), dueOn: dueOf(state, one) }]
}

/** What runs beside the tracks: memo, extension, late errata and CHSI returns. */
function mattersBeside(state: SeasonState): Matter[] {
  const { deadlines, extension, lateErrata, formUpdate, openReturns, returnsSince } = state
  const matters: Matter[] = []
  const centre = { track: 'main', waitingOn: 'centre', dueOn: null } as const
  const { memo } = deadlines
  if (memo) {
    const { start: since, due: dueOn } = memo
    matters.push({ track: 'main', act: 'submitMemo', waitingOn: 'school', since, dueOn })
  }
  if (extension) matters.push({ ...centre, act: 'decideExtension', since: extension.on ?? null })
  if (lateErrata) matters.push({ ...centre, act: 'resolveLateErratum', since: lateErrata.since })
  if (formUpdate?.state === 'sent')
    matters.push({
      ...{ ...centre, act: 'acceptFeedback', since: formUpdate.since },
      dueOn: deadlines.review?.due ?? null,
    })
  if (isFormAsked(state))
    matters.push({
      ...centre,
      waitingOn: 'school',
      act: 'submitFeedback',
      since: formUpdate!.since,
    })
  if (openReturns > 0)
    matters.push({ ...centre, act: 'resolveChsiReturn', since: returnsSince ?? null })
  return matters
}

/**
 * Everything that a unit waits for, the most pressing first: the awaited act of each track, and memo,
 * extension, late errata and CHSI returns. A unit whose season is over waits for nothing.
 */
export function openMatters(state: SeasonState): Matter[] {
  if (isTerminal(state.main.phase)) return []
  const ofTracks = currentTracks(state).flatMap((one) => matterOfTrack(state, one))
  return [...ofTracks, ...mattersBeside(state)].toSorted(byUrgency)
}
