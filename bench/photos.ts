import { checkPhoto } from '#backend/portraits/check/check_photo'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { decodeStored, encodeStored } from '#backend/portraits/files/decode_photo'
import type { KnownHead } from '#backend/portraits/make/known_head'
import { makePhoto } from '#backend/portraits/make/make_photo'
import { Vision } from '#backend/portraits/models/vision'
import { findPreset } from '#backend/seasons/policy_presets'
import { backgroundRgb } from '#domain/photos/background'
import sharp from 'sharp'
import { loadHuman } from './photos/human.js'
import { phonePhotos } from './photos/phone_photos.js'

/** Rounds in which each photo is measured. */
const ROUNDS = 6
const WARM_UP = 4

/** CPU time of this process, user and system, in ms. */
async function measureCpu(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
const round1 = (value: number) => Math.round(value * 10) / 10

const vision = await Vision.load()
const by = {
  vision,
  limits: shippedLimits(vision.pack),
  policy: findPreset('jiangsu-2023')!.policy,
}
const photos = await phonePhotos()

/** The minimum that any program needs before it can examine a photo. */
const bare = (bytes: Buffer) =>
  sharp(bytes).resize(1_280, 1_280, { fit: 'inside' }).raw().toBuffer()

/** From the uploaded bytes to the verdict and the stored picture. */
async function check(bytes: Buffer) {
  const { raster, geometry } = await checkPhoto(bytes, by)
  return { geometry: geometry!, stored: await encodeStored(raster!) }
}

async function make(stored: Buffer, known: KnownHead) {
  const raster = await decodeStored(stored)
  const made = await makePhoto(vision, raster, backgroundRgb(by.policy), known)
  if (!made.ok) throw new Error(made.error.type)
}

const times = {
  check: [] as number[],
  make: [] as number[],
  both: [] as number[],
  bare: [] as number[],
  human: [] as number[],
}
for (let round = -1; round < ROUNDS; round += 1) {
  for (const bytes of round < 0 ? photos.slice(0, WARM_UP) : photos) {
    const { stored, geometry } = await check(bytes)
    const theirs = await measureCpu(() => bare(bytes))
    const checked = await measureCpu(() => check(bytes))
    const made = await measureCpu(() => make(stored, geometry))
    if (round < 0) continue
    times.bare.push(theirs)
    times.check.push(checked)
    times.make.push(made)
    times.both.push(checked + made)
  }
}

// Last, so that its garbage is not collected in our measurements.
const human = await loadHuman()
for (let round = -1; human && round < ROUNDS; round += 1) {
  for (const bytes of round < 0 ? photos.slice(0, WARM_UP) : photos) {
    const looked = await measureCpu(() => human(bytes))
    if (round >= 0) times.human.push(looked)
  }
}

function printRow(bench: string, own: number[], reference: string, others: number[]) {
  const [ours, theirs] = [round1(median(own)), round1(median(others))]
  const ratio = Math.round((ours / theirs) * 100) / 100
  const unit = `CPU ms (${vision.pack} pack)`
  console.log(
    JSON.stringify({ bench, unit, ours, reference, theirs, ratio, higherIsBetter: false })
  )
}

for (const name of ['check', 'make', 'both'] as const)
  printRow(`photos.${name}`, times[name], 'sharp: decode and resize only', times.bare)
if (human) printRow('photos.check_human', times.check, '@vladmandic/human, wasm', times.human)
process.exit(0)
