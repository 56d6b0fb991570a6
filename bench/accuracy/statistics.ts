/** Share of `hits` among `of`, with Wilson's 95 % interval. */
export interface Share {
  hits: number
  of: number
  low: number
  high: number
}

const Z = 1.96

export function shareWithInterval(hits: number, of: number): Share {
  if (of === 0) return { hits, of, low: 0, high: 1 }
  const p = hits / of
  const middle = (p + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of)
  const half = (Z / (1 + Z ** 2 / of)) * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))
  return { hits, of, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** The probability that a bad value is worse than a good one; larger is worse in both lists. */
export function areaUnderCurve(good: number[], bad: number[]): number {
  let sum = 0
  for (const one of good) for (const other of bad) sum += other > one ? 1 : other === one ? 0.5 : 0
  return good.length * bad.length === 0 ? Number.NaN : sum / (good.length * bad.length)
}

/** Hanley and McNeil's 95 % interval of that area. */
export function areaInterval(area: number, good: number, bad: number): [number, number] {
  const q1 = area / (2 - area)
  const q2 = (2 * area ** 2) / (1 + area)
  const variance =
    (area * (1 - area) + (bad - 1) * (q1 - area ** 2) + (good - 1) * (q2 - area ** 2)) /
    (good * bad)
  const half = Z * Math.sqrt(Math.max(0, variance))
  return [Math.max(0, area - half), Math.min(1, area + half)]
}
