import { checkPhoto } from '#backend/portraits/check/check_photo'
import { decodeStored, encodeStored } from '#backend/portraits/files/decode_photo'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { makePhoto } from '#backend/portraits/make/make_photo'
import { Vision } from '#backend/portraits/models/vision'
import { findPreset } from '#backend/seasons/policy_presets'
import { backgroundRgb } from '#domain/photos/background'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** The peak memory of one process, and the CPU time of its slowest file. */
export interface Held {
  megabytes: number
  slowest: number
  pack: string
}

const ROUNDS = 5

const [kind, ...folders] = process.argv.slice(2)
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
const { policy } = findPreset('jiangsu-2023')!

const bare = (bytes: Buffer) =>
  sharp(bytes).resize(1_280, 1_280, { fit: 'inside' }).raw().toBuffer()

/** Check, store and make, as the worker does. */
async function work(vision: Vision, bytes: Buffer) {
  const by = { vision, limits: shippedLimits(vision.pack), policy }
  const { raster, geometry } = await checkPhoto(bytes, by)
  if (!raster) return
  const kept = await decodeStored(await encodeStored(raster))
  await makePhoto(vision, kept, backgroundRgb(policy), geometry)
}

/**
 * The peak recorded by the kernel, in kB: it includes peaks within a photo. (`maxRSS` would include the
 * parent's.)
 */
const peakMemory = () =>
  Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))![1])

const vision = kind === 'bare' ? null : await Vision.load()
let slowest = 0
for (let round = 0; round < ROUNDS; round += 1) {
  for (const file of files) {
    const bytes = readFileSync(file)
    const before = process.cpuUsage()
    await (vision ? work(vision, bytes) : bare(bytes))
    const { user, system } = process.cpuUsage(before)
    // The first round includes loading.
    if (round > 0) slowest = Math.max(slowest, (user + system) / 1_000)
  }
}
const held: Held = {
  megabytes: Math.round(peakMemory() / 2 ** 10),
  slowest: Math.round(slowest),
  pack: vision?.pack ?? 'no',
}
process.send!(held)
process.disconnect()
