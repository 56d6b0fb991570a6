const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

const split = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment)

/**
 * The name as the 采集码 shows it: first and last character with stars between; of two characters only
 * the first (教学服〔2022〕10号, cited in the Hainan notice, 四). Counted by grapheme, so that 𠮷野 and a
 * letter with a combining mark are not split. Do not normalise before masking.
 */
export function maskName(name: string): string {
  const letters = split(name)
  if (letters.length < 2) return '*'.repeat(letters.length)
  if (letters.length === 2) return `${letters[0]}*`
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`
}

/** The last four characters of an identity document number, X in capitals; empty for short numbers. */
export const lastFour = (documentNumber: string): string =>
  documentNumber.length > 4 ? documentNumber.slice(-4).toUpperCase() : ''
