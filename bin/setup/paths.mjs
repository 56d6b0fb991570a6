import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The clone. */
export const root = resolve(import.meta.dirname, '..', '..')

/** The cache that new clones reuse. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tucai')

/** The Node 24 installed by npm; everything except set-up runs on it. */
export const node = join(root, 'node_modules', '.bin', 'node')
