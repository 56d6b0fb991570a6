import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureSpace } from './install.mjs'
import { cache } from './paths.mjs'

/** What a killed maker left behind is nobody's. */
function sweep() {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith('making-'))) {
    const maker = Number(name.split('-')[1])
    if (!existsSync(`/proc/${maker}`)) rmSync(join(cache, name), { recursive: true, force: true })
  }
}

/**
 * Makes a folder of the cache beside its place and moves it there whole: an interrupted download or
 * build leaves nothing half-made.
 * @param {string} home
 * @param {(making: string) => Promise<boolean>} make
 * @returns `home`, or null where `make` says that it could not
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
