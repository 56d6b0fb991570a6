import type { Locale } from '#backend/lang/words'
import { policyOf } from '#domain/policy/read_policy'
import { LETTER_NOTES } from '#domain/season/letter_notes'
import type { LetterTemplate } from '#domain/season/letter_templates'
import Note from '#models/seasons/note'
import type SeasonUnit from '#models/seasons/season_unit'
import { contactWords } from './letter_contact.js'
import { groundOf, groundWords } from './letter_ground.js'
import { letterRows } from './letter_rows.js'
import type { Values } from './values.js'

interface UnitLetter {
  template: LetterTemplate
  params: Values
  /** With its unit and season. */
  seasonUnit: SeasonUnit
  readerId: string
  locale: Locale
}

/** What a person wrote about the step of the letter. */
async function noteOf({ template, params, seasonUnit }: UnitLetter) {
  const kind = LETTER_NOTES[template]
  if (!kind || typeof params.noteId !== 'string') return null
  const note = await Note.findBy({ id: params.noteId, seasonUnitId: seasonUnit.id })
  return note && { kind, text: note.text }
}

/** What a letter about a unit says below its text: the table, whom to ask, and why this reader gets it. */
export async function unitParts(letter: UnitLetter) {
  const { template, params, seasonUnit: unit, readerId, locale } = letter
  await unit.load((load) =>
    load
      .load('region', (region) => region.preload('contact'))
      .load('season', (season) => season.preload('policy'))
  )
  const ground = await groundOf(readerId, unit)
  const { paymentBlocksPrint } = policyOf(unit.season.policy.sourced)
  return {
    rows: letterRows({ template, params, note: await noteOf(letter), paymentBlocksPrint }, locale),
    contact: await contactWords({ readerId, ground, unit }, locale),
    ground: groundWords(ground, unit, locale),
  }
}
