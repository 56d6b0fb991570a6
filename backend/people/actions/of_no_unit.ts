import { EVERYBODY, runAs } from '#backend/isolation/scope'

/**
 * Runs work of a school that writes a letter about an account: such a letter is of no unit. Whose person it is
 * must be known before.
 */
export const ofNoUnit = <T>(work: () => Promise<T>): Promise<T> => runAs(EVERYBODY, work)
