import { checkPhoto } from '#backend/photos/check/check_photo'
import { shippedLimits } from '#backend/photos/check/photo_limits'
import { drawStudent } from '#backend/photos/drawn/draw_student'
import { studentOf } from '#backend/photos/drawn/student'
import { decodePhoto, encodeStored } from '#backend/photos/file/decode_photo'
import { makePhoto, type KnownHead } from '#backend/photos/make/make_photo'
import { Vision } from '#backend/photos/vision/vision'
import { findPreset } from '#backend/seasons/policy_presets'
import { backgroundOf } from '#domain/photos/background'
import sharp from 'sharp'

/** Photos as phones take them, 12 megapixels; each measured as often as the others. */
const STUDENTS = 8
const ROUNDS = 6
const WARM_UP = 4
const [WIDTH, HEIGHT] = [3_000, 4_000]

async function phonePhoto(seed: number): Promise<Buffer> {
  const drawn = await drawStudent(studentOf(seed))
  return sharp(drawn).resize(WIDTH, HEIGHT).jpeg({ quality: 90 }).toBuffer()
}

/** Processor time of this process, user and system, in ms. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
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
const photos = await Promise.all(
  Array.from({ length: STUDENTS }, (_, seed) => phonePhoto(seed + 1))
)

/** What any program has to do before it can look at a photo. */
const bare = (bytes: Buffer) =>
  sharp(bytes).resize(1_280, 1_280, { fit: 'inside' }).raw().toBuffer()

/** The picture that a check leaves behind, and from which one is made. */
async function kept(bytes: Buffer): Promise<Buffer> {
  const decoded = await decodePhoto(bytes)
  if (!decoded.ok) throw new Error(decoded.error)
  return encodeStored(decoded.value.raster)
}

async function make(stored: Buffer, known: KnownHead) {
  const decoded = await decodePhoto(stored)
  if (!decoded.ok) throw new Error(decoded.error)
  const made = await makePhoto(vision, decoded.value.raster, backgroundOf(by.policy), known)
  if (!made.ok) throw new Error(made.error.type)
}

const times = {
  check: [] as number[],
  make: [] as number[],
  both: [] as number[],
  bare: [] as number[],
}
for (let round = -1; round < ROUNDS; round += 1) {
  for (const bytes of round < 0 ? photos.slice(0, WARM_UP) : photos) {
    const stored = await kept(bytes)
    const { geometry } = await checkPhoto(bytes, by)
    const theirs = await cpuOf(() => bare(bytes))
    const check = await cpuOf(() => checkPhoto(bytes, by))
    const made = await cpuOf(() => make(stored, geometry!))
    if (round < 0) continue
    times.bare.push(theirs)
    times.check.push(check)
    times.make.push(made)
    times.both.push(check + made)
  }
}

const theirs = round1(median(times.bare))
for (const name of ['check', 'make', 'both'] as const) {
  const ours = round1(median(times[name]))
  const row = {
    bench: `photos.${name}`,
    unit: `CPU ms (${vision.pack} pack)`,
    ours,
    reference: 'sharp: decode and resize only',
    theirs,
    ratio: Math.round((ours / theirs) * 100) / 100,
    higherIsBetter: false,
  }
  console.log(JSON.stringify(row))
}
const rss = Math.round(process.memoryUsage.rss() / 2 ** 20)
console.log(
  JSON.stringify({
    bench: 'photos.rss',
    unit: 'MB after all of it',
    ours: rss,
    reference: null,
    theirs: null,
    ratio: null,
    higherIsBetter: false,
  })
)
process.exit(0)
