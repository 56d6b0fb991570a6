/** What is stored as a share is read and typed as per cent, as the photos' rules say it. */
const factorOf = (unit: string) => (unit === '%' ? 100 : 1)

/** Without the digits that only arithmetic has made. */
const rounded = (value: number) => Number(value.toPrecision(12))

export const shown = (value: number | null, unit: string): number | null =>
  value === null ? null : rounded(value * factorOf(unit))

export const typed = (text: string, unit: string): number | null =>
  text === '' ? null : rounded(Number(text) / factorOf(unit))
