import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The clone. */
export const root = resolve(import.meta.dirname, '..', '..')

/** What outlives a clone: a new one does not pay twice for the same build. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tucai')

/** The Node 24 that npm installs; everything but set-up runs on it. */
export const node = join(root, 'node_modules', '.bin', 'node')
