import { measurePhoto } from '#backend/photos/check/measure_photo'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { makePhoto } from '#backend/photos/make/make_photo'
import { Vision } from '#backend/photos/vision/vision'
import type { Raster } from '#backend/photos/vision/raster'
import { findPreset } from '#backend/seasons/policy_presets'
import { backgroundOf } from '#domain/photos/background'
import { judgePhoto, type RuleRow } from '#domain/photos/judge'
import { misfits } from '#domain/photos/national_format'
import { PHOTO_MEASURES, type Measurements, type PhotoRule } from '#domain/photos/rules'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { ACCURACY_DEFECTS, type DefectSpec, type Subject } from './accuracy/defects.js'
import { limitsOfHalf } from './accuracy/first_half.js'
import { reportOf, type AccuracyRow } from './accuracy/report.js'
import { areaInterval, areaUnderCurve, shareOf } from './accuracy/statistics.js'

interface Labelled {
  file: string
  glasses: boolean
  lips_closed: boolean
}

const folder = process.env.PORTRAITS_DIR
if (!folder || !existsSync(join(folder, 'manifest.json'))) {
  console.error('not run: accuracy needs PORTRAITS_DIR, a folder of portraits with manifest.json')
  process.exit(0)
}

const manifest: Labelled[] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
const labels: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('accuracy/labels.json', import.meta.url), 'utf8')
)
const HALF = manifest.length / 2
const policy = findPreset('jiangsu-2023')!.policy
const vision = await Vision.load()
const limits = shippedLimits(vision.pack)

/** In truth against the rule: its rejection is right. */
const violates = (rule: PhotoRule, { file, lips_closed: closed }: Labelled) =>
  (labels[rule] ?? []).includes(file) || (rule === 'PR15' && !closed)

interface Judged {
  rows: RuleRow[]
  measurements: Measurements
}

async function judge(raster: Raster): Promise<Judged> {
  const { measurements } = await measurePhoto(vision, raster, backgroundOf(policy))
  return { measurements, rows: judgePhoto(measurements, limits, { policy }) }
}

const resultOf = ({ rows }: Judged, rule: PhotoRule) =>
  rows.find((row) => row.rule === rule)!.result

/** The badness of a photo by a rule: the worst of its measures, over the limit they share. */
function badness({ measurements }: Judged, rule: PhotoRule): number {
  const values = Object.entries(PHOTO_MEASURES).flatMap(([name, { rule: own, bad }]) => {
    const value = measurements[name as keyof Measurements]
    const { warn, fail } = limits.limits[name as keyof typeof PHOTO_MEASURES]
    const limit = fail ?? warn
    if (own !== rule || typeof value !== 'number' || !limit) return []
    return [bad === 'below' ? limit / Math.max(value, 1e-6) : value / limit]
  })
  return values.length > 0 ? Math.max(...values) : Number.POSITIVE_INFINITY
}

const isMeasured = (rule: PhotoRule) =>
  Object.values(PHOTO_MEASURES).some((measure) => measure.rule === rule)

const subjects: Subject[] = []
const clean: Judged[] = []
for (const { file } of manifest) {
  const { data, info } = await sharp(join(folder, file)).raw().toBuffer({ resolveWithObject: true })
  const raster = { data: new Uint8Array(data), width: info.width, height: info.height }
  const { geometry, measurements } = await measurePhoto(vision, raster, backgroundOf(policy))
  const side = Math.max(info.width, info.height)
  const whole = { x: info.width / 2, y: info.height / 2, side, angle: 0 }
  subjects.push({ raster, geometry: geometry!, person: await vision.person(raster, whole) })
  clean.push({ measurements, rows: judgePhoto(measurements, limits, { policy }) })
}

const second = manifest.map((_, index) => index).filter((index) => index >= HALF)

async function rowOf(defect: DefectSpec): Promise<AccuracyRow> {
  const { rule, name, middle } = defect
  const innocent = second.filter((index) => !violates(rule, manifest[index]!))
  const bad: Judged[] = []
  for (const index of innocent) bad.push(await judge(await defect.apply(subjects[index]!)))
  const good = innocent.map((index) => clean[index]!)
  const count = (judged: Judged[], results: string[]) =>
    shareOf(judged.filter((one) => results.includes(resultOf(one, rule))).length, judged.length)
  // Where nothing is measured there is nothing to tell apart by.
  const area = isMeasured(rule)
    ? areaUnderCurve(
        good.map((one) => badness(one, rule)),
        bad.map((one) => badness(one, rule))
      )
    : Number.NaN
  const [areaLow, areaHigh] = areaInterval(area, good.length, bad.length)
  return {
    rule,
    defect: name,
    middle,
    failed: count(bad, ['fail']),
    found: count(bad, ['fail', 'warn']),
    falselyFailed: count(good, ['fail']),
    falselyFlagged: count(good, ['fail', 'warn']),
    area,
    areaLow,
    areaHigh,
  }
}

const rows: AccuracyRow[] = []
for (const defect of ACCURACY_DEFECTS) rows.push(await rowOf(defect))

const limitRows = limitsOfHalf(
  clean.slice(0, HALF).map(({ measurements }, index) => ({
    measurements,
    keeps: (rule) => !violates(rule, manifest[index]!),
  })),
  limits
)

/** FILE speaks of the size of these portraits, not of a fault. */
const falseFails = (index: number) =>
  clean[index]!.rows.filter(
    ({ rule, result }) => result === 'fail' && rule !== 'FILE' && !violates(rule, manifest[index]!)
  )

/** Faults of the person's choice, which do not keep a picture from being made. */
const CHOSEN: PhotoRule[] = ['PR15', 'PR25']
let [makeable, made, inFormat] = [0, 0, 0]
for (const [index, { raster }] of subjects.entries()) {
  const isAccepted = clean[index]!.rows.every(
    ({ rule, result }) => result !== 'fail' || CHOSEN.includes(rule)
  )
  if (!isAccepted) continue
  makeable += 1
  const product = await makePhoto(vision, raster, backgroundOf(policy))
  if (!product.ok) continue
  made += 1
  if (misfits(product.value.measures).length === 0) inFormat += 1
}

const tagged = (index: number) => {
  const edge = clean[index]!.measurements.bridge_edge
  return typeof edge === 'number' && edge > limits.limits.bridge_edge.warn!
}
const indexes = manifest.map((_, index) => index)
const countOf = (among: number[], holds: (index: number) => boolean) =>
  shareOf(among.filter(holds).length, among.length)
const lipsFail = (index: number) => resultOf(clean[index]!, 'PR15') === 'fail'

const report = reportOf({
  pack: vision.pack,
  limits: limits.version,
  portraits: manifest.length,
  rows,
  limitRows,
  anyFalseFail: countOf(second, (index) => falseFails(index).length > 0),
  glasses: {
    found: countOf(
      indexes.filter((index) => manifest[index]!.glasses),
      tagged
    ),
    falsely: countOf(
      indexes.filter((index) => !manifest[index]!.glasses),
      tagged
    ),
  },
  lips: {
    found: countOf(
      indexes.filter((index) => !manifest[index]!.lips_closed),
      lipsFail
    ),
    falsely: countOf(
      indexes.filter((index) => manifest[index]!.lips_closed),
      lipsFail
    ),
  },
  made: shareOf(made, makeable),
  inFormat: shareOf(inFormat, made),
})
writeFileSync(new URL('../docs/photo-accuracy.md', import.meta.url), report)
for (const { rule, defect, failed, falselyFailed, area } of rows.filter(({ rule: one }) =>
  isMeasured(one)
)) {
  const ours = Math.round(area * 1_000) / 1_000
  const unit = `AUC, ${failed.hits}/${failed.of} failed, ${falselyFailed.hits}/${falselyFailed.of} falsely`
  const none = { reference: null, theirs: null, ratio: null }
  console.log(
    JSON.stringify({ bench: `${rule} ${defect}`, unit, ours, ...none, higherIsBetter: true })
  )
}
process.exit(0)
