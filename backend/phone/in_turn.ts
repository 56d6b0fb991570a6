import pLimit from 'p-limit'

/**
 * Requests of phones that one process works on at once. The others wait without a connection to the database: a school
 * that shoots at 08:00 must not take them all from whoever works in the console.
 */
const AT_ONCE = 6

/** Runs `work` when it is its turn. Never inside another turn, and never while something is waited for: both would stop all. */
export const inTurn = pLimit(AT_ONCE)
