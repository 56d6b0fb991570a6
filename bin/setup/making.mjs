import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureSpace } from './install.mjs'
import { cache } from './paths.mjs'

/** Deletes what killed processes left behind. */
function sweep() {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith('making-'))) {
    const maker = Number(name.split('-')[1])
    if (!existsSync(`/proc/${maker}`)) rmSync(join(cache, name), { recursive: true, force: true })
  }
}

/**
 * Builds a cache folder beside its place and then moves it there: an interrupted download or
 * build leaves nothing incomplete.
 * @param {string} home
 * @param {(making: string) => Promise<boolean>} make
 * @returns `home`, or null if `make` failed
 */
export async function makeWhole(home, make) {
  mkdirSync(cache, { recursive: true })
  sweep()
  ensureSpace(cache)
  const making = mkdtempSync(join(cache, `making-${process.pid}-`))
  try {
    if (!(await make(making))) return null
    if (!existsSync(home)) renameSync(making, home)
    return home
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}
