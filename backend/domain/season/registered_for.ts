import { ACT_RULES, type ActName } from './act_rules.js'
import type { Role } from './codes.js'

/**
 * Is this an act of the school, which somebody of the centre registers for it (代登记)? Of those who may do an act, the
 * first is whose it is.
 */
export const isRegisteredFor = (act: ActName, roles: readonly Role[]): boolean =>
  ACT_RULES[act].by[0] === 'coordinator' && !roles.includes('coordinator')
