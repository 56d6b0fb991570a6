import { FAULT_UNITS, type FileFault } from '#domain/photos/file_faults'
import type { RuleRow } from '#domain/photos/judge'
import {
  PHOTO_MEASURES,
  type PhotoMeasure,
  type PhotoRule,
  type Unmeasured,
} from '#domain/photos/rules'
import { en } from './en.js'
import { zh } from './zh.js'

/** What a rule is called, what is wrong, and how to do it better. */
export interface RuleWords {
  name: string
  problem: string
  remedy: string
}

export interface Advice {
  rules: Record<PhotoRule, RuleWords>
  /** Where it depends on what was measured. */
  problems: Partial<Record<PhotoMeasure, string>>
  remedies: Partial<Record<PhotoMeasure, string>>
  faults: Record<FileFault, string>
  unmeasured: Record<Unmeasured, string>
  fine: string
  value: string
}

const WORDS: Record<'zh' | 'en', Advice> = { zh, en }

const FEWEST_DIGITS = 2

/** In what a row's value is counted; null where it has none. */
function unitOf({ measure, reason }: RuleRow): string | null {
  if (measure) return PHOTO_MEASURES[measure].unit
  return FAULT_UNITS[reason as FileFault] ?? null
}

/** A value as people read it: shares as per cent. */
function spoken(unit: string, value: number, digits: number): string {
  if (unit === '%') return `${Number((value * 100).toFixed(digits - 1))} %`
  return `${Number(value.toFixed(digits))}${unit ? ` ${unit}` : ''}`
}

/** Value and limit with as few digits as tell them apart: nobody exceeds 0.1 % by 0.1 %. */
function numbersOf(words: string, row: RuleRow): string {
  const unit = unitOf(row)
  const { value, limit } = row
  if (unit === null || value === null || limit === null) return ''
  const pairs = [FEWEST_DIGITS, 3, 4, 5].map((digits) =>
    [value, limit].map((one) => spoken(unit, one, digits))
  )
  const [shown, against] = pairs.find(([one, other]) => one !== other) ?? pairs[0]!
  return words.replace('{value}', shown!).replace('{limit}', against!)
}

export const ruleName = (rule: PhotoRule, locale: 'zh' | 'en') => WORDS[locale].rules[rule].name

/** One rule's row in words: its name, what was found, and where it is not fine the remedy. */
export function advise(row: RuleRow, locale: 'zh' | 'en') {
  const { rules, problems, remedies, faults, unmeasured, fine, value: measured } = WORDS[locale]
  const { name, problem, remedy } = rules[row.rule]
  const { result, reason } = row
  const numbers = numbersOf(measured, row)
  if (result === 'not_measured' || reason === 'exempted') {
    return { name, message: unmeasured[reason as Unmeasured], remedy: '' }
  }
  if (result === 'pass') return { name, message: `${fine}${numbers}`, remedy: '' }
  const what = reason ? faults[reason as FileFault] : (problems[row.measure!] ?? problem)
  return { name, message: `${what}${numbers}`, remedy: remedies[row.measure!] ?? remedy }
}
