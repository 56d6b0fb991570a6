import { FAULT_UNITS, type FileFault, type FileRemark } from '#domain/photos/file_faults'
import type { RuleRow } from '#domain/photos/judge'
import { PHOTO_MEASURES, type PhotoRule, type Unmeasured } from '#domain/photos/rules'
import { en } from './en.js'
import type { Advice } from './texts.js'
import { zh } from './zh.js'

const WORDS: Record<'zh' | 'en', Advice> = { zh, en }

const FEWEST_DIGITS = 2

/** The unit of a row's value; null if it has none. */
function rowUnit({ measure, reason }: RuleRow): string | null {
  if (measure) return PHOTO_MEASURES[measure].unit
  return FAULT_UNITS[reason as FileFault] ?? null
}

/** A value as people read it: shares in per cent. */
function formatValue(unit: string, value: number, digits: number): string {
  if (unit === '%') return `${Number((value * 100).toFixed(digits - 1))} %`
  return `${Number(value.toFixed(digits))}${unit ? ` ${unit}` : ''}`
}

/**
 * Fills in value and limit with as few digits as tell them apart: "0.1 % exceeds 0.1 %" makes no sense.
 */
function fillNumbers(words: string, row: RuleRow): string {
  const unit = rowUnit(row)
  const { value, limit } = row
  if (unit === null || value === null || limit === null) return ''
  const pairs = [FEWEST_DIGITS, 3, 4, 5].map((digits) =>
    [value, limit].map((one) => formatValue(unit, one, digits))
  )
  const [shown, against] = pairs.find(([one, other]) => one !== other) ?? pairs[0]!
  return words.replace('{value}', shown!).replace('{limit}', against!)
}

export const ruleName = (rule: PhotoRule, locale: 'zh' | 'en') => WORDS[locale].rules[rule].name

/** One rule's row in words: its name, what was found, and the remedy if it did not pass. */
export function advise(row: RuleRow, locale: 'zh' | 'en') {
  const { rules, remedies, faults, remarks, unmeasured, fine, value: measured } = WORDS[locale]
  const { name, problem, remedy } = rules[row.rule]
  const { result, reason } = row
  const numbers = fillNumbers(measured, row)
  if (result === 'not_measured' || reason === 'exempted') {
    return { name, message: unmeasured[reason as Unmeasured], remedy: '' }
  }
  if (result === 'pass') {
    const beside = reason ? remarks[reason as FileRemark] : ''
    return { name, message: `${fine}${numbers}${beside}`, remedy: '' }
  }
  const what = reason ? faults[reason as FileFault] : problem
  return { name, message: `${what}${numbers}`, remedy: remedies[row.measure!] ?? remedy }
}
