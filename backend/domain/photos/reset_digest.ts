/** Nobody gets more than one letter about resets within so many minutes, by the wall's clock. */
export const DIGEST_MINUTES = 15

/** Whoever goes through a class is left to finish: a letter waits for so many quiet minutes, or for `DIGEST_MINUTES`. */
export const QUIET_MINUTES = 2
