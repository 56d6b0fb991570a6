import { addMonths } from '../../calendar/civil_date.js'
import { instantOf } from '../../calendar/instant.js'
import { proceed } from '../act_rule.js'
import { closesAt, opensAt } from '../capture_window.js'
import { without } from '../deadline.js'
import type { TimerRule } from '../timer_rule.js'
import { letter } from '../effect.js'
import { openLateErrata, type SeasonState } from '../state.js'
import { endCapture } from './capture.js'
import { enterPhase } from './enter_phase.js'

export const setupMissed: TimerRule = {
  event: 'setup_missed',
  track: 'main',
  due: (state) =>
    state.main.phase === 'awaiting_setup' ? instantOf(state.cityWindow.firstDay) : null,
  apply(state, moment) {
    const deadlines = without(state.deadlines, 'setup')
    const window = state.cityWindow
    return proceed(
      enterPhase({ ...state, window, deadlines, setupByDefault: true }, 'scheduled', moment),
      { kind: 'window_set', window, exception: false },
      { kind: 'setup_repeated' },
      letter('setup_defaulted', 'school'),
      letter('setup_defaulted', 'centre')
    )
  },
}

export const windowStart: TimerRule = {
  event: 'window_start',
  track: 'main',
  due: (state) => (state.main.phase === 'scheduled' ? opensAt(state.window!) : null),
  apply: (state, moment) =>
    proceed(
      enterPhase(state, 'capturing', moment),
      letter('window_opens', 'school', {
        lastDay: state.window!.lastDay,
        from: state.window!.from,
      })
    ),
}

export const windowEnd: TimerRule = {
  event: 'window_end',
  track: 'main',
  due: (state) => (state.main.phase === 'capturing' ? closesAt(state.window!) : null),
  apply: (state, moment) => endCapture(state, state.window!.lastDay, moment),
}

export const isAllDone = (state: SeasonState) => {
  const { main, billing, print, makeUp, openReturns } = state
  return (
    main.phase === 'feedback_accepted' &&
    billing?.state === 'settled' &&
    print.state === 'done' &&
    ['closed', 'not_offered'].includes(makeUp.state) &&
    openReturns === 0 &&
    openLateErrata(state) === 0 &&
    !state.formUpdate
  )
}

export const allDone: TimerRule = {
  event: 'all_done',
  track: 'main',
  due: (state) => (isAllDone(state) ? state.lastAt : null),
  apply: (state, moment) =>
    proceed(
      { ...enterPhase(state, 'closed', moment), deadlines: {} },
      { kind: 'retention_started', until: addMonths(moment.today, state.policy.retentionMonths) },
      letter('unit_closed', 'school')
    ),
}
