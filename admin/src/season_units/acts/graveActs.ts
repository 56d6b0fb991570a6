import type { ActName } from '@domain/season/act_rules'

/** Acts that end something or begin it anew: the code of the school is typed to confirm them. */
export const GRAVE_ACTS: readonly ActName[] = ['closeCapture', 'reopenProof', 'cancelUnit']

/** Acts that stop the season for a while; each says what follows, as the grave ones do. */
export const HALTING_ACTS: readonly ActName[] = ['suspend', 'returnFeedback']
