import type { ErratumKind, ProofKind } from '@domain/policy/proof_kinds'
import type { Turn } from '../../theme/roles'
import type { ProofItem } from './useItems'

/** What a key says, by its number: 无误 first, then what the season lets schools report. */
export const keyedKinds = (offered: readonly ErratumKind[]): ProofKind[] => ['right', ...offered]

/** Of a student without an image only that can be said, and of nobody else. */
export const fits = (kind: ProofKind, { itemId }: Pick<ProofItem, 'itemId'>): boolean =>
  itemId === null ? kind === 'no_image' : kind !== 'no_image'

/** The text key of what was said of a student, and how urgent it is. */
export function stateOf({ mark, hasFallen, itemId }: ProofItem): { name: string; turn: Turn } {
  if (mark?.kind === 'right') return { name: 'proof.kinds.right', turn: 'done' }
  if (mark) return { name: `proof.kinds.${mark.kind}`, turn: 'overdue' }
  if (hasFallen) return { name: 'proof.fallen', turn: 'soon' }
  return itemId === null
    ? { name: 'proof.not_delivered', turn: 'soon' }
    : { name: 'proof.unmarked', turn: 'idle' }
}
