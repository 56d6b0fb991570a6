import { checkPhoto } from '#backend/portraits/check/check_photo'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { measurePhoto } from '#backend/portraits/check/measure_photo'
import { wholePicture } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'
import { LIFE_RULE, lifeOf } from '#domain/photos/life'
import type { Measurements } from '#domain/photos/rules'
import type { RuleRow } from '#domain/photos/judge'
import { background, policy } from '../accuracy/judged_portraits.js'
import { readPortrait, type Portrait } from '../accuracy/portraits.js'
import type { Sent } from './bursts.js'
import { KINDS, type Kind } from './kinds.js'
import { personOf } from './scene.js'

/** One burst as the product judges it where proofs count. */
export interface JudgedBurst {
  kind: Kind
  /** Of the half from which limits are taken. */
  isFirst: boolean
  row: RuleRow
  values: Measurements
}

const counting = { ...policy, proofOfLife: 'count' as const }
const SEEDS_A_PORTRAIT = 100

/** Every kind of burst of every portrait, judged. @param onDone hears of each portrait */
export async function judgeBursts(
  vision: Vision,
  portraits: readonly Portrait[],
  onDone: (count: number, judged: readonly JudgedBurst[]) => void
): Promise<JudgedBurst[]> {
  const judged: JudgedBurst[] = []
  let before: Sent | null = null
  for (const [index, portrait] of portraits.entries()) {
    const raster = await readPortrait(portrait)
    const { geometry } = await measurePhoto(vision, raster, background)
    const mask = await vision.person(raster, wholePicture(raster))
    const person = await personOf(raster, geometry!, mask)
    const seedOf = (kind: Kind) => index * SEEDS_A_PORTRAIT + KINDS.indexOf(kind)
    before ??= await KINDS[0]!.make(person, SEEDS_A_PORTRAIT - 1, {
      frames: [],
      photo: Buffer.alloc(0),
    })
    let own: Sent | null = null
    for (const kind of KINDS) {
      const sent: Sent = await kind.make(person, seedOf(kind), before)
      own ??= sent
      const by = { vision, limits: shippedLimits(vision.pack), policy: counting }
      const { rows, measurements } = await checkPhoto(sent.photo, {
        ...by,
        shot: { source: 'camera', burst: sent.frames },
      })
      const row = rows.find(({ rule }) => rule === LIFE_RULE)!
      const isFirst = index < Math.floor(portraits.length / 2)
      judged.push({ kind, isFirst, row, values: lifeOf(measurements) })
    }
    before = own
    onDone(index + 1, judged)
  }
  return judged
}
