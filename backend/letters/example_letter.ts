import { say, type Locale } from '#backend/lang/words'
import type { CivilDate } from '#domain/calendar/civil_date'
import { deadlineOfLetter } from '#domain/season/letter_deadlines'
import { LETTER_NOTES } from '#domain/season/letter_notes'
import {
  isAccountLetter,
  isDigest,
  isNotice,
  type LetterTemplate,
} from '#domain/season/letter_templates'
import { digestSections } from './digest_sections.js'
import type { Standing } from './digest_standing.js'
import { exampleDeadline } from './example_deadlines.js'
import { exampleValues } from './example_values.js'
import type { LetterFacts, UnitFacts } from './letter_facts.js'
import { digestButton, noticeButton, passwordButton } from './letter_buttons.js'
import { letterButton } from './letter_link.js'
import type { LetterSection } from './letter_parts.js'
import type { Template } from './templates.js'
import type { Values } from './values.js'

/** Letters that the centre gets; the others are for schools. */
const TO_CENTRE: readonly LetterTemplate[] = [
  'unresolved_escalation',
  'extension_requested',
  'errata_submitted',
  'feedback_submitted',
  'review_due',
  'processing_start_due',
  'processing_due',
  'step_parked',
  'act_waits',
]

/** What stands for something else in these letters than in others. */
const OWN_VALUES: Partial<Record<LetterTemplate, Values>> = {
  act_due: { what: 'submitMemo' },
  act_open: { what: 'confirmReceipt' },
  act_waits: { what: 'issueStatement' },
  account_changed: { what: 'password' },
  // Of all days, not of one.
  last_day_open: { day: '' },
  step_parked: { what: 'overdue_proof' },
  morning_digest: { day: '2023-05-16', count: 2 },
  calendar_changed: { from: '2023-05-09', to: '2023-05-10' },
}

/** Invented values of a letter, its deadline among them; those of its unit and reader are apart. */
function exampleParams(template: LetterTemplate, locale: Locale): Values {
  const { unit: _unit, season: _season, name: _name, ...invented } = exampleValues(locale)
  const values: Values = { ...invented, listed: 1, ...OWN_VALUES[template] }
  const kind = deadlineOfLetter({ template, params: values })
  if (!kind) return values
  const deadline = exampleDeadline(kind)
  return { ...values, due: deadline.due, deadline: JSON.stringify(deadline) }
}

function exampleUnit(template: LetterTemplate, locale: Locale): UnitFacts {
  const isOfCentre = TO_CENTRE.includes(template)
  const kind = LETTER_NOTES[template]
  const { unit, season, name } = exampleValues(locale)
  return {
    ...{ unit: String(unit), season: String(season) },
    region: say(locale, 'letters.examples.region'),
    ground: isOfCentre ? 'centre' : 'coordinator',
    contact: { name: String(name), phone: '025-00000000', email: 'contact@example.test' },
    note: kind ? { kind, text: say(locale, `letters.examples.${kind}`) } : null,
    paymentBlocksPrint: false,
  }
}

function exampleButton(template: LetterTemplate, params: Values, locale: Locale) {
  if (isAccountLetter(template)) return passwordButton('example', locale)
  if (isNotice(template)) return noticeButton(template, locale)
  if (isDigest(template)) return digestButton(locale)
  return letterButton({ template, seasonUnitId: 'example', params }, locale)
}

/** What is due on an invented morning, for a region of the centre. */
function exampleSections(day: CivilDate, locale: Locale): LetterSection[] {
  const region = say(locale, 'letters.examples.region')
  const letters = (['review_due', 'overdue'] as const).map((code) => {
    const letter = exampleLetter(code, locale)
    return { ...letter, params: { ...letter.params, days: 7 }, about: letter.about! }
  })
  const standing: Standing[] = [
    { region, side: 'centre', act: 'acceptFeedback', units: 2 },
    { region, side: 'late', act: 'submitMemo', units: 1 },
  ]
  return digestSections(letters, { day, locale, standing })
}

/** A letter with invented values, in which a template is looked at before it is kept. */
export function exampleLetter(
  template: LetterTemplate,
  locale: Locale,
  own: Template | null = null
): LetterFacts {
  const params = exampleParams(template, locale)
  const isOfUnit = !isAccountLetter(template) && !isNotice(template) && !isDigest(template)
  return {
    ...{ template, params, locale, own },
    readerName: String(exampleValues(locale).name),
    button: exampleButton(template, params, locale),
    about: isOfUnit ? exampleUnit(template, locale) : null,
    ...(isDigest(template) && { sections: exampleSections(String(params.day), locale) }),
  }
}
