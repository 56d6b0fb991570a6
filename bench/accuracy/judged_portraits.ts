import { measurePhoto } from '#backend/portraits/check/measure_photo'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { wholePicture, type Raster } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'
import { findPreset } from '#backend/seasons/policy_presets'
import { backgroundRgb } from '#domain/photos/background'
import { judgePhoto, type RuleRow } from '#domain/photos/judge'
import type { Measurements, PhotoRule } from '#domain/photos/rules'
import { measuresForRule } from './badness.js'
import type { Subject } from './defect.js'
import { readPortrait, violates, type Portrait } from './portraits.js'

export interface Judged {
  rows: RuleRow[]
  measurements: Measurements
}

export const policy = findPreset('jiangsu-2023')!.policy
export const background = backgroundRgb(policy)

export const resultOf = ({ rows }: Judged, rule: PhotoRule) =>
  rows.find((row) => row.rule === rule)!.result

/** All unchanged portraits, measured and judged with one pack of models. */
export class JudgedPortraits {
  subjects: Subject[] = []
  clean: Judged[] = []

  constructor(
    readonly vision: Vision,
    readonly portraits: Portrait[]
  ) {}

  get limits() {
    return shippedLimits(this.vision.pack)
  }

  /** Limits come from the first half, in manifest order; figures from the second. */
  get halves(): [number[], number[]] {
    const half = Math.floor(this.portraits.length / 2)
    const indexes = this.portraits.map((_, index) => index)
    return [indexes.slice(0, half), indexes.slice(half)]
  }

  async measureAll() {
    for (const portrait of this.portraits) {
      const raster = await readPortrait(portrait)
      const { geometry, measurements } = await measurePhoto(this.vision, raster, background)
      const person = await this.vision.person(raster, wholePicture(raster))
      this.subjects.push({ raster, geometry: geometry!, person })
      this.clean.push(this.#judged(measurements))
    }
    return this
  }

  async judge(raster: Raster): Promise<Judged> {
    return this.#judged((await measurePhoto(this.vision, raster, background)).measurements)
  }

  /** Whether these models measure anything for a rule; without it there is no figure. */
  isMeasured(rule: PhotoRule): boolean {
    const own = measuresForRule(rule, policy)
    return this.clean.some(({ measurements }) =>
      own.some((name) => typeof measurements[name] === 'number')
    )
  }

  /** Portraits of the second half that do not break the rule. */
  withoutViolation(rule: PhotoRule): number[] {
    if (!this.isMeasured(rule)) return []
    return this.halves[1].filter((index) => !violates(rule, this.portraits[index]!))
  }

  #judged = (measurements: Measurements): Judged => ({
    measurements,
    rows: judgePhoto(measurements, this.limits, { policy }),
  })
}
