const tenths = (value: number) => Math.round(value * 10) / 10

/** A line of a benchmark: what was measured, and beside what. Less is better. */
export const row = (
  bench: string,
  unit: string,
  ours: number,
  theirs?: [what: string, value: number]
) => ({
  bench,
  unit,
  ours: tenths(ours),
  reference: theirs ? theirs[0] : null,
  theirs: theirs ? tenths(theirs[1]) : null,
  ratio: theirs ? Math.round((ours / theirs[1]) * 100) / 100 : null,
  higherIsBetter: false,
})

export const show = (...rows: object[]) => {
  for (const one of rows) console.log(JSON.stringify(one))
}
