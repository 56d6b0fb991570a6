import { randomInt } from 'node:crypto'

/** Without what looks alike: it may be read out, or written on paper. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'
const GROUPS = 4
const EACH = 4

/** The password of a locked package: about 92 bits, in groups that can be read out. */
export const newPassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: EACH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  ).join('-')
