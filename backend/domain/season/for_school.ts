import type { Actor } from './act_rule.js'
import type { Role } from './codes.js'

/** A school's act, which the centre may register for it (代登记). */
export const SCHOOL_OR_CENTRE: readonly Role[] = ['coordinator', 'centre_admin', 'operator']

/** Does somebody of the centre register an act for a school without a paper of the school that says so? */
export const lacksPaper = ({ roles }: Actor, documentId: string | null | undefined): boolean =>
  !roles.includes('coordinator') && !documentId
