import { classDigestText, type PresentItem } from '#domain/proofreading/class_digest'
import { createHash } from 'node:crypto'

/** The digest by which a class is confirmed: another as soon as one of its items changes. */
export const classDigest = (items: readonly PresentItem[]): string =>
  createHash('sha256').update(classDigestText(items)).digest('hex')
