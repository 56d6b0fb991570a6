import { makePhoto } from '#backend/photos/make/make_photo'
import type { Vision } from '#backend/photos/vision/vision'
import { misfits } from '#domain/photos/national_format'
import { PHOTO_RULES, type PhotoRule } from '#domain/photos/rules'
import { badness, measuresOf } from './badness.js'
import type { DefectSpec } from './defect.js'
import { ACCURACY_DEFECTS } from './defects.js'
import { limitsOfHalf } from './first_half.js'
import { background, JudgedPortraits, policy, resultOf, type Judged } from './judged_portraits.js'
import { violates, type Portrait } from './portraits.js'
import type { Accuracy, AccuracyRow, CleanRow } from './report.js'
import { areaInterval, areaUnderCurve, shareOf } from './statistics.js'

const countOf = <T>(among: T[], holds: (one: T) => boolean) =>
  shareOf(among.filter(holds).length, among.length)

const isFlagged = (judged: Judged, rule: PhotoRule) =>
  ['fail', 'warn'].includes(resultOf(judged, rule))
const isFailed = (judged: Judged, rule: PhotoRule) => resultOf(judged, rule) === 'fail'

/** One rule against one fault, on the portraits of the second half that break no rule in truth. */
async function rowOf(all: JudgedPortraits, defect: DefectSpec): Promise<AccuracyRow> {
  const { rule, name, middle } = defect
  const innocent = all.innocentOf(rule)
  const bad: Judged[] = []
  for (const index of innocent) bad.push(await all.judge(await defect.apply(all.subjects[index]!)))
  const good = innocent.map((index) => all.clean[index]!)
  const values = (judged: Judged[]) =>
    judged.flatMap(({ measurements }) => badness(measurements, rule, all.limits, policy) ?? [])
  const [goodValues, badValues] = [values(good), values(bad)]
  const area = areaUnderCurve(goodValues, badValues)
  const [areaLow, areaHigh] = areaInterval(area, goodValues.length, badValues.length)
  return {
    rule,
    defect: name,
    middle,
    failed: countOf(bad, (one) => isFailed(one, rule)),
    found: countOf(bad, (one) => isFlagged(one, rule)),
    falselyFailed: countOf(good, (one) => isFailed(one, rule)),
    falselyFlagged: countOf(good, (one) => isFlagged(one, rule)),
    area,
    areaLow,
    areaHigh,
  }
}

/** How often a rule speaks of portraits of the second half to which nothing was done. */
const cleanRows = (all: JudgedPortraits): CleanRow[] =>
  PHOTO_RULES.filter((rule) => rule !== 'FILE' && measuresOf(rule, policy).length > 0).map(
    (rule) => {
      const innocent = all.innocentOf(rule)
      return {
        rule,
        failed: countOf(innocent, (index) => isFailed(all.clean[index]!, rule)),
        flagged: countOf(innocent, (index) => isFlagged(all.clean[index]!, rule)),
      }
    }
  )

/** Faults of the person's choice, which do not keep a picture from being made. */
const CHOSEN: PhotoRule[] = ['PR15', 'PR25']

async function makeAll({ vision, subjects, clean }: JudgedPortraits) {
  let [makeable, made, inFormat] = [0, 0, 0]
  for (const [index, { raster }] of subjects.entries()) {
    const { rows } = clean[index]!
    if (rows.some(({ rule, result }) => result === 'fail' && !CHOSEN.includes(rule))) continue
    makeable += 1
    const product = await makePhoto(vision, raster, background)
    if (!product.ok) continue
    made += 1
    if (misfits(product.value.measures).length === 0) inFormat += 1
  }
  return { made: shareOf(made, makeable), inFormat: shareOf(inFormat, made) }
}

/** Everything that the report says of one pack of models. */
export async function measurePack(vision: Vision, portraits: Portrait[]): Promise<Accuracy> {
  const all = await new JudgedPortraits(vision, portraits).look()
  const { clean, limits } = all
  const [first, second] = all.halves
  const rows: AccuracyRow[] = []
  for (const defect of ACCURACY_DEFECTS) rows.push(await rowOf(all, defect))
  const keepsTo = (index: number) => (rule: PhotoRule) => !violates(rule, portraits[index]!)
  const firstHalf = first.map((index) => ({ ...clean[index]!, keeps: keepsTo(index) }))
  // FILE speaks of the size of these portraits, not of a fault.
  const isFalse = (index: number) =>
    clean[index]!.rows.some(
      ({ rule, result }) => result === 'fail' && rule !== 'FILE' && keepsTo(index)(rule)
    )
  const isTagged = (index: number) => {
    const { bridge_edge: edge } = clean[index]!.measurements
    return typeof edge === 'number' && edge > limits.limits.bridge_edge.warn!
  }
  const real = (
    holds: (index: number) => boolean,
    truth: (portrait: Portrait) => boolean,
    isSeen = true
  ) => {
    const indexes = isSeen ? [...first, ...second] : []
    return {
      found: countOf(
        indexes.filter((index) => truth(portraits[index]!)),
        holds
      ),
      falsely: countOf(
        indexes.filter((index) => !truth(portraits[index]!)),
        holds
      ),
    }
  }
  return {
    pack: vision.pack,
    limits: limits.version,
    rows,
    cleanRows: cleanRows(all),
    limitRows: limitsOfHalf(firstHalf, limits),
    anyFalseFail: countOf(second, isFalse),
    glasses: real(isTagged, ({ glasses }) => glasses),
    ears: real(
      (index) => isFlagged(clean[index]!, 'PR13'),
      (portrait) => violates('PR13', portrait),
      all.sees('PR13')
    ),
    lips: real(
      (index) => isFailed(clean[index]!, 'PR15'),
      ({ lips_closed: closed }) => !closed
    ),
    ...(await makeAll(all)),
  }
}
