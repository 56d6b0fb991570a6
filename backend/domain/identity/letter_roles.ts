import type { ActName } from '../season/act_rules.js'
import type { Role } from '../season/codes.js'
import type { LetterTemplate } from '../season/letter_templates.js'
import { ACT_RIGHTS } from './act_rights.js'
import { PERMISSIONS } from './permissions.js'

/** Roles of the centre that get its letters. */
const OF_CENTRE: readonly Role[] = ['centre_admin', 'operator']

/** Every role that gets letters of the centre. */
export const LETTER_ROLES: readonly Role[] = [
  ...new Set([...PERMISSIONS.answerErrata, 'finance' as const, 'printing' as const]),
]

/** Who at the centre gets a letter: whoever may do what it asks for, besides those who run the season. */
export function centreReaders(template: LetterTemplate, what?: unknown): readonly Role[] {
  if (template === 'errata_submitted') return PERMISSIONS.answerErrata
  if (template === 'overdue' && what === 'payment') return [...OF_CENTRE, 'finance']
  return OF_CENTRE
}

/** Does the act need somebody else than what came before it? */
export const needsAnother = (act: ActName): boolean => (ACT_RIGHTS[act].notBy ?? []).length > 0
