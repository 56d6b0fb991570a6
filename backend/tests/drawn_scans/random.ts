import { randomFrom } from '#backend/demo/synthetic/random'

/** Lots drawn from a seed: the same ones each time. */
export function seeded(seed: number) {
  const next = randomFrom(seed)
  const between = (least: number, most: number) => least + next() * (most - least)
  const pick = <T>(some: readonly T[]): T => some[Math.floor(next() * some.length)]!
  return { next, between, pick }
}

export type Random = ReturnType<typeof seeded>
