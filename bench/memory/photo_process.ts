import { checkPhoto } from '#backend/photos/check/check_photo'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { decodeKept, encodeStored } from '#backend/photos/file/decode_photo'
import { makePhoto } from '#backend/photos/make/make_photo'
import { Vision } from '#backend/photos/vision/vision'
import { findPreset } from '#backend/seasons/policy_presets'
import { backgroundOf } from '#domain/photos/background'
import { hostileFiles } from '#tests/hostile_files'
import sharp from 'sharp'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Photos of 12 megapixels, one after the other, as a photo process gets them. */
const ROUNDS = 5

let most = 0
const look = () => (most = Math.max(most, process.memoryUsage.rss()))

const [folder, kind] = process.argv.slice(-2) as [string, string]
const photos = readdirSync(folder).map((name) => join(folder, name))
const hostile = kind === 'hostile' ? await hostileFiles() : []

async function bare() {
  for (const path of photos) {
    await sharp(readFileSync(path)).resize(1_280, 1_280, { fit: 'inside' }).raw().toBuffer()
    look()
  }
}

/** Check, keep and make, as the worker does. */
async function work(vision: Vision, bytes: Buffer) {
  const { policy } = findPreset('jiangsu-2023')!
  const by = { vision, limits: shippedLimits(vision.pack), policy }
  const { raster, geometry } = await checkPhoto(bytes, by)
  if (raster) {
    const kept = await decodeKept(await encodeStored(raster))
    await makePhoto(vision, kept, backgroundOf(policy), geometry)
  }
  look()
}

const vision = kind === 'bare' ? null : await Vision.load()
for (let round = 0; round < ROUNDS; round += 1) {
  if (!vision) await bare()
  else for (const path of photos) await work(vision, readFileSync(path))
  if (vision && round < 2) for (const { bytes } of hostile) await work(vision, bytes)
}
process.send!({ most: Math.round(most / 2 ** 20), pack: vision?.pack ?? 'no' })
process.disconnect()
