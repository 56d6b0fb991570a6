import { LEAN } from '#backend/photos/worker/watched_process'
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { phonePhotos } from './photos/phone_photos.js'

/** What a photo process may hold, MB (the photos issue): on ordinary input, and on hostile. */
const KINDS = ['ordinary', 'hostile'] as const

interface Held {
  most: number
  pack: string
}

const folder = mkdtempSync(join(tmpdir(), 'phone-photos-'))
for (const [index, bytes] of (await phonePhotos()).entries())
  writeFileSync(join(folder, `${index}.jpg`), bytes)

const child = fileURLToPath(new URL('memory/photo_process.ts', import.meta.url))

/** The most that a process of its own has held while it worked, MB. */
const heldBy = (kind: string): Promise<Held> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, ...LEAN.env }
    const worker = fork(child, [folder, kind], {
      execArgv: [...process.execArgv, ...LEAN.execArgv],
      env,
    })
    worker.once('message', (held) => resolve(held as Held))
    worker.once('exit', (code) => code && reject(new Error(`${kind}: exit ${code}`)))
  })

const bare = await heldBy('bare')
for (const kind of KINDS) {
  const { most, pack } = await heldBy(kind)
  const row = {
    bench: `memory.${kind}`,
    unit: `MB at most (${pack} pack)`,
    ours: most,
    reference: 'sharp: decode and resize only',
    theirs: bare.most,
    ratio: Math.round((most / bare.most) * 100) / 100,
    higherIsBetter: false,
  }
  console.log(JSON.stringify(row))
}
rmSync(folder, { recursive: true })
process.exit(0)
