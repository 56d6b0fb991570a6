import { LOW_MEMORY } from '#backend/photos/worker/watched_process'
import { hostileFiles } from '#tests/hostile_files'
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { largestInputs } from './memory/largest_inputs.js'
import type { Held } from './memory/photo_process.js'
import { phonePhotos } from './photos/phone_photos.js'

const child = fileURLToPath(new URL('memory/photo_process.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'photo-memory-'))

function writeFolder(name: string, files: Buffer[]) {
  const own = mkdtempSync(join(folder, name))
  for (const [index, bytes] of files.entries()) writeFileSync(join(own, String(index)), bytes)
  return own
}

/** The peak memory of a separate process that works on these folders. */
const measureProcess = (kind: 'bare' | 'photos', folders: string[]): Promise<Held> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, ...LOW_MEMORY.env }
    const worker = fork(child, [kind, ...folders], {
      execArgv: [...process.execArgv, ...LOW_MEMORY.execArgv],
      env,
    })
    worker.on('message', (message: Partial<Held>) => {
      // Module loaders also send messages to the parent.
      if (message.megabytes !== undefined) resolve(message as Held)
    })
    worker.once('exit', (code, signal) => reject(new Error(`${kind}: ${signal ?? code}`)))
  })

const printRow = (bench: string, unit: string, ours: number, theirs: number) =>
  console.log(
    JSON.stringify({
      bench: `memory.${bench}`,
      unit,
      ours,
      reference: 'sharp: decode and resize only',
      theirs,
      ratio: Math.round((ours / theirs) * 100) / 100,
      higherIsBetter: false,
    })
  )

/** Bounds: megabytes of a photo process, and the CPU time after which its parent kills it. */
const MAX = { ordinary: 500, hostile: 700, ms: 2_000 }

try {
  const photos = writeFolder('photos', await phonePhotos())
  const hostile = writeFolder('hostile', [
    ...(await hostileFiles()).map(({ bytes }) => bytes),
    ...(await largestInputs()),
  ])
  const bare = await measureProcess('bare', [photos])
  const ordinary = await measureProcess('photos', [photos])
  const both = await measureProcess('photos', [photos, hostile, photos])
  const unit = `MB at most (${ordinary.pack} pack)`
  printRow('ordinary', unit, ordinary.megabytes, bare.megabytes)
  printRow('hostile', unit, both.megabytes, bare.megabytes)
  printRow('hostile_cpu', 'CPU ms for the slowest file', both.slowest, bare.slowest)
  const isWithin =
    ordinary.megabytes <= MAX.ordinary && both.megabytes <= MAX.hostile && both.slowest <= MAX.ms
  if (!isWithin) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
process.exit()
