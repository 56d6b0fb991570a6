import { proceed, refuse, type ActRule } from '../act_rule.js'
import { letter } from '../effect.js'
import { lacksPaper, SCHOOL_OR_CENTRE } from '../for_school.js'
import type { ListedInput } from '../inputs.js'
import { deliveredCount, openLateErrata } from '../state.js'
import { withHeads, type Heads } from './errata.js'
import { phasesFrom } from './phases.js'
import { outdated } from './updated_form.js'

export interface ReportLateErratumInput extends ListedInput {
  /** The row that says what is wrong; absent where the count was typed. */
  erratumId?: string
}

export interface ResolveLateErratumInput extends ListedInput, Heads {
  erratumId?: string
  /** What was done about it, as errata are answered; absent where the count was typed. */
  answer?: string
}

/**
 * An error that is found after the stamped form was accepted (及时与我中心联系人沟通，苏教指通〔2023〕13号 二.4): the form needs
 * an update and closing waits, while everything else of the unit goes on.
 */
export const reportLateErratum: ActRule<ReportLateErratumInput> = {
  by: SCHOOL_OR_CENTRE,
  track: 'main',
  from: ['feedback_accepted'],
  apply(state, { count, erratumId, documentId }, moment) {
    const { today, actor } = moment
    if (lacksPaper(actor, documentId)) return refuse({ type: 'paper_required' })
    const most = deliveredCount(state)
    if (count > most && !erratumId) return refuse({ type: 'count_out_of_range', most })
    const open = openLateErrata(state) + count
    const since = state.lateErrata?.since ?? today
    const notice = letter('errata_submitted', 'centre', { count, late: 1 })
    return proceed({ ...outdated(state, moment), lateErrata: { open, since } }, notice)
  },
}

/** Also where proofreading was opened again meanwhile: what was reported late is still answered. */
export const resolveLateErratum: ActRule<ResolveLateErratumInput> = {
  by: ['centre_admin', 'operator', 'reviewer'],
  track: 'main',
  from: phasesFrom('proofreading', 'feedback_accepted'),
  apply(state, { count, added, removed }) {
    const most = openLateErrata(state)
    if (count > most) return refuse({ type: 'count_out_of_range', most })
    const open = most - count
    const lateErrata = open > 0 ? { open, since: state.lateErrata!.since } : null
    const notice = letter('errata_answered', 'school', { count, open, late: 1 })
    const errata = withHeads(state.errata, { added, removed })
    return proceed({ ...state, errata, lateErrata }, notice)
  },
}
