import { refuse, proceed, type Moment, type Outcome } from '../act_rule.js'
import { dueInWorkingDays, without } from '../deadline.js'
import { letter } from '../effect.js'
import { openLateErrata, type SeasonState } from '../state.js'

/*
 * An error found after the stamped form was accepted is told to the centre (及时与我中心联系人沟通，苏教指通〔2023〕13号 二.4): the
 * form then says less than is known, and another one replaces it (season.md 2: `needs_update`).
 */

/** Has the accepted form to be replaced, and has the school not sent another one yet? */
export const isFormNeeded = ({ formUpdate }: Pick<SeasonState, 'formUpdate'>) =>
  formUpdate?.state === 'needed'

/** Is the form asked for that replaces the accepted one, and is everything settled that it is to say? */
export const isFormAsked = (state: Pick<SeasonState, 'formUpdate' | 'lateErrata'>) =>
  isFormNeeded(state) && openLateErrata(state) === 0

/** The accepted form does not hold from now on, unless it is known already. */
export function outdated(state: SeasonState, { today }: Moment): SeasonState {
  if (!state.asksForUpdatedForms || state.formUpdate) return state
  return { ...state, formUpdate: { state: 'needed', since: today } }
}

/** The form that replaces the accepted one, decided on within the days of a review; the phase stays. */
export function receiveUpdate(state: SeasonState, count: number, moment: Moment): Outcome {
  if (!isFormNeeded(state)) return refuse({ type: 'form_not_asked' })
  if (!isFormAsked(state)) return refuse({ type: 'late_errata_open' })
  const { today, calendar } = moment
  const review = dueInWorkingDays('review', today, state.policy.reviewDays, calendar)
  const deadlines = { ...state.deadlines, review }
  return proceed(
    { ...state, deadlines, formUpdate: { state: 'sent', since: today } },
    letter('form_update_sent', 'centre', { count, due: review.due })
  )
}

/** It is sent back with a reason, and waits for the school again; no proof deadline begins anew. */
export function returnUpdate(state: SeasonState, { today }: Moment): Outcome {
  if (state.formUpdate?.state !== 'sent') return refuse({ type: 'already_done' })
  const deadlines = without(state.deadlines, 'review')
  return proceed(
    { ...state, deadlines, formUpdate: { state: 'needed', since: today } },
    letter('form_update_returned', 'school')
  )
}

/** It holds from now on. What another late erratum would change is settled first. */
export function acceptUpdate(state: SeasonState): Outcome {
  if (state.formUpdate?.state !== 'sent') return refuse({ type: 'already_done' })
  if (openLateErrata(state) > 0) return refuse({ type: 'late_errata_open' })
  const deadlines = without(state.deadlines, 'review')
  return proceed(
    { ...state, deadlines, formUpdate: null },
    letter('form_update_accepted', 'school')
  )
}
