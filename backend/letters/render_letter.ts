import type { Locale, Wording } from './letter_wording.js'

/** Names of the dates that a letter can speak of. */
const NAMED: Record<string, Record<Locale, string>> = {
  setup: { zh: '采集设置', en: 'setting up' },
  processing: { zh: '照片制作', en: 'processing' },
  memo: { zh: '备忘表', en: 'the memo' },
  proof: { zh: '校对反馈', en: 'proofreading' },
  review: { zh: '反馈确认', en: 'the review' },
  payment: { zh: '缴费', en: 'the payment' },
}

const yuan = (fen: number) => (fen / 100).toFixed(2)

/** A wording asks for what its letter does not have: no relay and no second try can help. */
export class WordingFault extends Error {}

/**
 * The words of a letter to one reader.
 * @throws WordingFault for a placeholder that nothing fills
 */
export function renderLetter(
  wording: Wording,
  locale: Locale,
  params: Record<string, string | number>
): Wording {
  const values: Record<string, string | number> = { ...params }
  if (typeof params.amountFen === 'number') values.amount = yuan(params.amountFen)
  if (typeof params.what === 'string') values.what = NAMED[params.what]?.[locale] ?? params.what
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      if (!Object.hasOwn(values, name)) throw new WordingFault(`nothing fills {${name}}`)
      return String(values[name])
    })
  return { subject: fill(wording.subject), body: fill(wording.body) }
}

/** Which placeholders a wording uses. */
export const placeholdersOf = ({ subject, body }: Wording) =>
  [...`${subject} ${body}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
