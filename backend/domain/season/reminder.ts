import type { CivilDate } from '../calendar/civil_date.js'
import type { ActName } from './act_rules.js'
import type { Matter } from './matter.js'

/** What a school can be reminded of, by its letter. */
export interface Reminder {
  act: ActName
  template: 'act_due' | 'act_open'
  params: { what: ActName; due?: CivilDate }
}

/**
 * What the centre reminds a school of: the most pressing act that the school itself has to do. Photos
 * that are being taken are no act.
 * @param matters in the order of urgency
 */
export function reminderFor(
  matters: readonly Pick<Matter, 'act' | 'waitingOn' | 'dueOn'>[]
): Reminder | null {
  const first = matters.find(({ waitingOn, act }) => waitingOn === 'school' && act !== null)
  if (!first?.act) return null
  const { act, dueOn } = first
  return dueOn
    ? { act, template: 'act_due', params: { what: act, due: dueOn } }
    : { act, template: 'act_open', params: { what: act } }
}
