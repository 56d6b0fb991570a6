import { makePhoto } from '#backend/portraits/make/make_photo'
import type { Vision } from '#backend/portraits/models/vision'
import { measuresOutsideFormat } from '#domain/photos/national_format'
import { PHOTO_RULES, type PhotoRule } from '#domain/photos/rules'
import { badness, measuresForRule } from './badness.js'
import type { DefectSpec } from './defect.js'
import { ACCURACY_DEFECTS } from './defects.js'
import { limitsOfFirstHalf } from './first_half.js'
import { background, JudgedPortraits, policy, resultOf, type Judged } from './judged_portraits.js'
import { violates, type Portrait } from './portraits.js'
import type { Accuracy, AccuracyRow, CleanRow } from './report.js'
import { areaInterval, areaUnderCurve, shareWithInterval } from './statistics.js'

const count = <T>(among: T[], holds: (one: T) => boolean) =>
  shareWithInterval(among.filter(holds).length, among.length)

const isFlagged = (judged: Judged, rule: PhotoRule) =>
  ['fail', 'warn'].includes(resultOf(judged, rule))
const isFailed = (judged: Judged, rule: PhotoRule) => resultOf(judged, rule) === 'fail'

/** One rule against one fault, on portraits of the second half that do not break the rule. */
async function measureRow(all: JudgedPortraits, defect: DefectSpec): Promise<AccuracyRow> {
  const { rule, name, middle } = defect
  const unaffected = all.withoutViolation(rule)
  const bad: Judged[] = []
  for (const index of unaffected)
    bad.push(await all.judge(await defect.apply(all.subjects[index]!)))
  const good = unaffected.map((index) => all.clean[index]!)
  const values = (judged: Judged[]) =>
    judged.flatMap(({ measurements }) => badness(measurements, rule, all.limits, policy) ?? [])
  const [goodValues, badValues] = [values(good), values(bad)]
  const area = areaUnderCurve(goodValues, badValues)
  const [areaLow, areaHigh] = areaInterval(area, goodValues.length, badValues.length)
  return {
    rule,
    defect: name,
    middle,
    failed: count(bad, (one) => isFailed(one, rule)),
    found: count(bad, (one) => isFlagged(one, rule)),
    falselyFailed: count(good, (one) => isFailed(one, rule)),
    falselyFlagged: count(good, (one) => isFlagged(one, rule)),
    area,
    areaLow,
    areaHigh,
  }
}

/** How often a rule flags unchanged portraits of the second half. */
const cleanRows = (all: JudgedPortraits): CleanRow[] =>
  PHOTO_RULES.filter((rule) => rule !== 'FILE' && measuresForRule(rule, policy).length > 0).map(
    (rule) => {
      const unaffected = all.withoutViolation(rule)
      return {
        rule,
        failed: count(unaffected, (index) => isFailed(all.clean[index]!, rule)),
        flagged: count(unaffected, (index) => isFlagged(all.clean[index]!, rule)),
      }
    }
  )

/** Rules broken by the person's choice, which do not prevent a product. */
const BY_CHOICE: PhotoRule[] = ['PR15', 'PR25']

async function makeAll({ vision, subjects, clean }: JudgedPortraits) {
  let [makeable, made, inFormat] = [0, 0, 0]
  for (const [index, { raster }] of subjects.entries()) {
    const { rows } = clean[index]!
    if (rows.some(({ rule, result }) => result === 'fail' && !BY_CHOICE.includes(rule))) continue
    makeable += 1
    const product = await makePhoto(vision, raster, background)
    if (!product.ok) continue
    made += 1
    if (measuresOutsideFormat(product.value.measures).length === 0) inFormat += 1
  }
  return { made: shareWithInterval(made, makeable), inFormat: shareWithInterval(inFormat, made) }
}

/** All figures of the report for one pack of models. */
export async function measurePack(vision: Vision, portraits: Portrait[]): Promise<Accuracy> {
  const all = await new JudgedPortraits(vision, portraits).measureAll()
  const { clean, limits } = all
  const [first, second] = all.halves
  const rows: AccuracyRow[] = []
  for (const defect of ACCURACY_DEFECTS) rows.push(await measureRow(all, defect))
  const keepsTo = (index: number) => (rule: PhotoRule) => !violates(rule, portraits[index]!)
  const firstHalf = first.map((index) => ({ ...clean[index]!, keeps: keepsTo(index) }))
  // FILE fails because of the size of these portraits, not because of a fault.
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
      found: count(
        indexes.filter((index) => truth(portraits[index]!)),
        holds
      ),
      falsely: count(
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
    limitRows: limitsOfFirstHalf(firstHalf, limits),
    anyFalseFail: count(second, isFalse),
    glasses: real(isTagged, ({ glasses }) => glasses),
    ears: real(
      (index) => isFlagged(clean[index]!, 'PR13'),
      (portrait) => violates('PR13', portrait),
      all.isMeasured('PR13')
    ),
    lips: real(
      (index) => isFailed(clean[index]!, 'PR15'),
      ({ lips_closed: closed }) => !closed
    ),
    ...(await makeAll(all)),
  }
}
