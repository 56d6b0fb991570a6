import { isWordKey, say, type Locale } from '#backend/lang/words'
import { FAULT_UNITS, type FileFault, type FileRemark } from '#domain/photos/file_faults'
import type { RuleRow } from '#domain/photos/judge'
import { PHOTO_MEASURES, UNMEASURED, type PhotoRule, type Unmeasured } from '#domain/photos/rules'

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
 * Value and limit, and which is more, with as few digits as tell them apart: "0.1 % > 0.1 %" makes no
 * sense.
 */
function numbers(row: RuleRow, locale: Locale): string {
  const unit = rowUnit(row)
  const { value, limit } = row
  if (unit === null || value === null || limit === null) return ''
  const pairs = [FEWEST_DIGITS, 3, 4, 5].map((digits) =>
    [value, limit].map((one) => formatValue(unit, one, digits))
  )
  const [shown, against] = pairs.find(([one, other]) => one !== other) ?? pairs[0]!
  const relation = value > limit ? '>' : value < limit ? '<' : '='
  return say(locale, 'photos.measured', { value: shown, relation, limit: against })
}

export const ruleName = (rule: PhotoRule, locale: Locale) =>
  say(locale, `photos.rules.${rule}.name`)

/** Only rules that are judged on the photo have a problem and a remedy. */
function sayOfRule(rule: PhotoRule, part: 'problem' | 'remedy', locale: Locale): string {
  const key = `photos.rules.${rule}.${part}`
  return isWordKey(key) ? say(locale, key) : ''
}

/** The problem or remedy of the measure if it has one of its own, or of its rule. */
function sayOfMeasure({ rule, measure }: RuleRow, part: 'problem' | 'remedy', locale: Locale) {
  const key = `photos.measures.${measure}.${part}`
  return isWordKey(key) ? say(locale, key) : sayOfRule(rule, part, locale)
}

const isUnmeasured = (reason: RuleRow['reason']): reason is Unmeasured =>
  UNMEASURED.some((one) => one === reason)

function messageOf(row: RuleRow, locale: Locale): string {
  const { result, reason } = row
  if (result === 'warn' && reason === 'exempted') return say(locale, 'photos.exempted')
  if (isUnmeasured(reason)) return say(locale, `photos.unmeasured.${reason}`)
  if (result === 'pass') {
    const remark = reason ? say(locale, `photos.remarks.${reason as FileRemark}`) : ''
    return `${say(locale, 'photos.fine')}${numbers(row, locale)}${remark}`
  }
  const what = reason
    ? say(locale, `photos.faults.${reason as FileFault}`)
    : sayOfMeasure(row, 'problem', locale)
  return `${what}${numbers(row, locale)}`
}

/** One rule's row in words: its name, what was found, and the remedy if it did not pass. */
export function advise(row: RuleRow, locale: Locale) {
  const isFault = row.result === 'warn' || row.result === 'fail'
  return {
    name: ruleName(row.rule, locale),
    message: messageOf(row, locale),
    remedy: isFault && !isUnmeasured(row.reason) ? sayOfMeasure(row, 'remedy', locale) : '',
  }
}
