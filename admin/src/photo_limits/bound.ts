/** Shares are shown and entered as percentages, as in the rules of the notices. */
const factorOf = (unit: string) => (unit === '%' ? 100 : 1)

/** Removes floating-point noise. */
const rounded = (value: number) => Number(value.toPrecision(12))

export const shown = (value: number | null, unit: string): number | null =>
  value === null ? null : rounded(value * factorOf(unit))

export const typed = (text: string, unit: string): number | null =>
  text === '' ? null : rounded(Number(text) / factorOf(unit))
