import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureSpace } from '../setup/install.mjs'
import { root } from '../setup/paths.mjs'
import { endLeftOvers } from './left_over.js'
import { dataOf } from './postgres_home.js'

const tmp = join(root, 'tmp')
const KINDS = ['test', 'bench', 'rehearse', 'faults', 'console'] as const
type Kind = (typeof KINDS)[number]

const OWNED = new RegExp(`^(?:${KINDS.join('|')})-(\\d+)-`)

/** Ends stacks whose owner was killed, and deletes their folders. */
async function sweep() {
  for (const name of readdirSync(tmp)) {
    const owner = OWNED.exec(name)?.[1]
    if (!owner || existsSync(`/proc/${owner}`)) continue
    const folder = join(tmp, name)
    await endLeftOvers(folder, 'SIGTERM')
    rmSync(dataOf(join(folder, 'postgres')), { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A folder for a stack, deleted when this process ends. */
export async function throwAwayFolder(kind: Kind) {
  mkdirSync(tmp, { recursive: true })
  await sweep()
  ensureSpace(tmp, 1)
  return mkdtempSync(join(tmp, `${kind}-${process.pid}-`))
}
