import { packedFile } from '#backend/packages/packed_file'
import type { PhotoLine } from '#backend/packages/manifest'
import { createWriteStream } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'

/** What one packer did with some photos, in a process of its own. */
export interface PackedOnce {
  ms: number
  /** The most that the process had beyond what it had before. */
  megabytes: number
  /** What it could not do without after all photos, beyond the same after a tenth of them. */
  held: number
}

/** Of a package of `archiver`, as far as it is used. */
interface Archive extends NodeJS.ReadableStream {
  file(path: string, entry: { name: string; date: Date }): void
  finalize(): Promise<void>
}

const MEGABYTE = 2 ** 20
const [, , packer, folder, total, path] = process.argv
const count = Number(total)
const names = Array.from({ length: count }, (_, at) => `${at}.jpg`)
const pathOf = (name: string) => join(folder!, name)

const lineOf = (name: string, at: number): PhotoLine => ({
  ...{ itemId: String(at), picture: name, name: `10299_${2_020_000_000 + at}.jpg`, version: 1 },
  ...{ why: 'delivered', xh: String(2_020_000_000 + at), maskedName: '王*', lastFour: '123X' },
  ...{ college: '信息学院', className: `软件${Math.floor(at / 40)}` },
})

/** With the lengths asked for first; what else is in a package is a workbook. */
async function packOurs(onPacked: (photos: number) => Promise<void>) {
  const contents = { photos: names.map(lineOf), book: Buffer.alloc(MEGABYTE) }
  const pictures = {
    read: (name: string) => readFile(pathOf(name)),
    length: async (name: string) => (await stat(pathOf(name))).size,
  }
  const { stream } = await packedFile(contents, pictures, onPacked)
  await writeFile(path!, stream)
}

/** What is left when nothing is there that nobody needs. */
function live(): number {
  // Memory of buffers is given back by the second.
  globalThis.gc!()
  globalThis.gc!()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / MEGABYTE
}

let held = 0
const PACKERS: Record<string, () => Promise<void>> = {
  ours: () => packOurs(async () => {}),
  held: () =>
    packOurs(async (photos) => {
      if (photos === count / 10) held = live()
      if (photos === count) held = live() - held
    }),
  archiver: async () => {
    const name = 'archiver'
    const { ZipArchive } = (await import(name)) as {
      ZipArchive: new (how: { store: boolean }) => Archive
    }
    const archive = new ZipArchive({ store: true })
    const written = archive.pipe(createWriteStream(path!))
    for (const one of names) archive.file(pathOf(one), { name: one, date: new Date(0) })
    await archive.finalize()
    await finished(written)
  },
}

const resident = () => process.memoryUsage.rss() / MEGABYTE
const before = resident()
let most = before
const watching = setInterval(() => (most = Math.max(most, resident())), 20)
const begun = performance.now()
await PACKERS[packer!]!()
const ms = performance.now() - begun
clearInterval(watching)
const megabytes = Math.max(most, resident()) - before
process.send!({ ms, megabytes, held } satisfies PackedOnce)
process.disconnect()
