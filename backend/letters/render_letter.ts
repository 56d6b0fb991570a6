import type { Locale, Template } from './templates.js'

/** Names of deadlines in letters. */
const DEADLINE_NAMES: Record<string, Record<Locale, string>> = {
  setup: { zh: '采集设置', en: 'the setup' },
  processing: { zh: '照片制作', en: 'processing' },
  memo: { zh: '备忘表', en: 'the memo' },
  proof: { zh: '校对反馈', en: 'proofreading' },
  review: { zh: '反馈确认', en: 'the review' },
  payment: { zh: '缴费', en: 'the payment' },
}

const yuan = (fen: number) => (fen / 100).toFixed(2)

/** A template has a placeholder that its letter does not fill; retrying cannot help. */
export class TemplateFault extends Error {}

/**
 * Fills in a template for one reader.
 * @throws TemplateFault for a placeholder without a value
 */
export function renderLetter(
  template: Template,
  locale: Locale,
  params: Record<string, string | number>
): Template {
  const values: Record<string, string | number> = { ...params }
  if (typeof params.amountFen === 'number') values.amount = yuan(params.amountFen)
  if (typeof params.what === 'string')
    values.what = DEADLINE_NAMES[params.what]?.[locale] ?? params.what
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      if (!Object.hasOwn(values, name)) throw new TemplateFault(`unknown placeholder {${name}}`)
      return String(values[name])
    })
  return { subject: fill(template.subject), body: fill(template.body) }
}

/** The placeholders that a template uses. */
export const findPlaceholders = ({ subject, body }: Template) =>
  [...`${subject} ${body}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
