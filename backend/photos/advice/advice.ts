import type { FileFault } from '#domain/photos/file_faults'
import type { RuleRow } from '#domain/photos/judge'
import { PHOTO_MEASURES, type PhotoRule, type Unmeasured } from '#domain/photos/rules'
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
  faults: Record<FileFault, string>
  unmeasured: Record<Unmeasured, string>
  fine: string
  value: string
}

const WORDS: Record<'zh' | 'en', Advice> = { zh, en }

const PERCENT_DIGITS = 1

/** A value as people read it: shares as per cent, the rest with two digits. */
function spoken({ measure }: RuleRow, value: number): string {
  const { unit } = PHOTO_MEASURES[measure!]
  if (unit === '%') return `${(value * 100).toFixed(PERCENT_DIGITS)} %`
  return `${Number(value.toFixed(2))}${unit ? ` ${unit}` : ''}`
}

export const ruleName = (rule: PhotoRule, locale: 'zh' | 'en') => WORDS[locale].rules[rule].name

/** One rule's row in words: its name, what was found, and where it is not fine the remedy. */
export function advise(row: RuleRow, locale: 'zh' | 'en') {
  const { rules, faults, unmeasured, fine, value: measured } = WORDS[locale]
  const { name, problem, remedy } = rules[row.rule]
  const { result, reason, value, limit } = row
  const numbers =
    row.measure && value !== null && limit !== null
      ? measured.replace('{value}', spoken(row, value)).replace('{limit}', spoken(row, limit))
      : ''
  if (result === 'not_measured' || reason === 'exempted') {
    return { name, message: unmeasured[reason as Unmeasured], remedy: '' }
  }
  if (result === 'pass') return { name, message: `${fine}${numbers}`, remedy: '' }
  const what = reason ? faults[reason as FileFault] : problem
  return { name, message: `${what}${numbers}`, remedy }
}
