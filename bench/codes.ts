import { SimulatedDecoder } from '#backend/capture/decoder/simulated_decoder'
import { findCode } from '#backend/capture/pictures/find_code'
import { readPicture } from '#backend/capture/pictures/read_picture'
import { LOOKS, type Look } from '#tests/drawn_codes/draw_code'
import { drawCodes, EACH, SECRET, type DrawnCode } from './codes/drawn_codes.js'
import { quantiles } from './quantiles.js'
import { row, show } from './rows.js'

/** Of each look, in percent; what is out of focus is only reported. */
const MIN_READ = 92
const REPORTED = new Set<Look>(['blur'])

/** In so many pictures one is read in a process of its own, with its start, as they come in. */
const CONFINED_EACH = 10

const decoder = new SimulatedDecoder(SECRET)
const read = new Map<Look, number>(LOOKS.map((look) => [look, 0]))
const found: number[] = []
const all: number[] = []
const confined: number[] = []
const sizes: number[] = []
let wrong = 0

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const done = await work()
  times.push(performance.now() - begun)
  return done
}

async function count({ look, text, token, picture }: DrawnCode) {
  sizes.push(token.length)
  const times: number[] = []
  const code = await timed(times, () => readPicture(picture))
  all.push(...times)
  if (!code.ok) return
  found.push(...times)
  const decoded = await decoder.decode(code.value)
  if (decoded.ok && decoded.value === text) read.set(look, read.get(look)! + 1)
  else wrong += 1
}

let seen = 0
for await (const code of drawCodes()) {
  await count(code)
  if (seen % CONFINED_EACH === 0) await timed(confined, () => findCode(code.picture))
  seen += 1
}

const shares = LOOKS.map((look) => ({ look, share: (read.get(look)! / EACH) * 100 }))
const limitOf = (look: Look): [string, number] | undefined =>
  REPORTED.has(look) ? undefined : ['at least', MIN_READ]
show(
  ...shares.map(({ look, share }) => ({
    ...row(`codes.${look}`, `% read, ${read.get(look)} of ${EACH}`, share, limitOf(look)),
    higherIsBetter: true,
  })),
  row('codes.wrong', `texts of ${seen} that are not what the code says`, wrong),
  row('codes.size', 'bytes of the longest code', Math.max(...sizes), ['at most', 320]),
  row('codes.time', 'ms a picture, half of them', quantiles(all).median),
  row('codes.time.p95', 'ms a picture, 95 of 100', quantiles(all).p95),
  row('codes.time.found', 'ms a picture that is read, 95 of 100', quantiles(found).p95),
  row('codes.process', 'ms a picture in a process of its own', quantiles(confined).median)
)
const isBad = shares.some(({ look, share }) => !REPORTED.has(look) && share < MIN_READ)
if (isBad || wrong > 0) process.exitCode = 1
process.exit()
