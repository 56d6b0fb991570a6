import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readHostile } from './import/hostile.js'
import type { ReadOnce } from './import/read_process.js'
import { rosterBook } from './import/roster_book.js'
import { hasReference } from './reference.js'
import { row, show } from './rows.js'

const REFERENCE = 'exceljs'
const child = fileURLToPath(new URL('import/read_process.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'import-'))

const read = (reader: string, path: string, heads: number): Promise<ReadOnce> =>
  new Promise((resolve, reject) => {
    const worker = fork(child, [reader, path, String(heads)])
    worker.on('message', (message: Partial<ReadOnce>) => {
      // Module loaders also send messages to the parent.
      if (message.megabytes !== undefined) resolve(message as ReadOnce)
    })
    worker.once('exit', (code, signal) => reject(new Error(`${reader}: ${signal ?? code}`)))
  })

const isThere = hasReference(REFERENCE, '4.4.0')
let wrong = 0
try {
  for (const heads of [15_000, 100_000]) {
    const path = join(folder, `${heads}.xlsx`)
    writeFileSync(path, await rosterBook(heads))
    const ours = await read('ours', path, heads)
    const theirs = isThere ? await read(REFERENCE, path, heads) : null
    const beside = (of: keyof ReadOnce): [string, number] | undefined =>
      theirs ? [`bare ${REFERENCE} 4.4.0`, theirs[of]] : undefined
    show(
      row(`import.${heads}.wrong`, 'wrong cells', ours.wrong),
      row(`import.${heads}.time`, 'ms to read', ours.ms, beside('ms')),
      row(`import.${heads}.memory`, 'MB at most', ours.megabytes, beside('megabytes'))
    )
    wrong += ours.wrong
  }
  const hostile = await readHostile()
  const slowest = hostile.reduce((one, other) => (other.ms > one.ms ? other : one))
  const most = Math.max(...hostile.map(({ megabytes }) => megabytes))
  show(
    row('import.hostile.time', `ms until “${slowest.name}” is ${slowest.said}`, slowest.ms),
    row('import.hostile.memory', 'MB more in the process that asks', most)
  )
} finally {
  rmSync(folder, { recursive: true })
}
if (wrong > 0) process.exitCode = 1
process.exit()
