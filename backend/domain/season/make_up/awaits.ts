import { NOBODY, type Awaits } from '../awaits.js'
import type { MakeUpState } from './states.js'

const timer: Awaits = { who: 'timer', act: null, by: null }

/** The make-up round opens and closes by timers. */
export const MAKE_UP_AWAITS: Record<MakeUpState, Awaits> = {
  not_offered: NOBODY,
  not_open: timer,
  open: timer,
  closed: NOBODY,
  cancelled: NOBODY,
}
