import type { Locale } from '#backend/lang/words'
import { policyOf } from '#domain/policy/read_policy'
import { LETTER_NOTES } from '#domain/season/letter_notes'
import type { LetterTemplate } from '#domain/season/letter_templates'
import MailTemplate from '#models/letters/mail_template'
import Note from '#models/seasons/note'
import type SeasonUnit from '#models/seasons/season_unit'
import { contactOf, type Contact } from './letter_contact.js'
import { groundOf, type Ground } from './letter_ground.js'
import type { LetterParts, LetterSection } from './letter_parts.js'
import type { Template } from './templates.js'
import type { Values } from './values.js'

/** To whom a letter is written. */
export interface Reader {
  id: string
  name: string
}

export interface LetterToCompose {
  template: LetterTemplate
  params: Values
  /** With its unit and season; null for a letter about an account. */
  seasonUnit: SeasonUnit | null
  reader: Reader
  locale: Locale
  button: LetterParts['button']
}

/** What a person wrote about the step of a letter. */
export interface WrittenNote {
  kind: 'reason' | 'shipment'
  text: string
}

/** What a letter about a unit says that is not among its values. */
export interface UnitFacts {
  unit: string
  season: string
  region: string
  ground: Ground
  contact: Contact | null
  note: WrittenNote | null
  paymentBlocksPrint: boolean
}

/** Everything from which a letter is written. */
export type LetterFacts = Pick<LetterToCompose, 'template' | 'params' | 'locale' | 'button'> & {
  readerName: string
  /** The centre's own template, in place of the shipped one. */
  own: Template | null
  about: UnitFacts | null
  /** What a letter that joins others says of each. */
  sections?: LetterSection[]
  /** Whom to ask about all of them, in words. */
  contact?: string | null
}

/** The centre's own template of a letter, if it has one. */
export const ownTemplate = (code: LetterTemplate, locale: Locale): Promise<Template | null> =>
  MailTemplate.findBy({ code, locale })

async function noteOf({ template, params }: LetterToCompose, { id }: SeasonUnit) {
  const kind = LETTER_NOTES[template]
  if (!kind || typeof params.noteId !== 'string') return null
  const note = await Note.findBy({ id: params.noteId, seasonUnitId: id })
  return note && { kind, text: note.text }
}

async function unitFacts(letter: LetterToCompose, unit: SeasonUnit): Promise<UnitFacts> {
  await unit.load((load) =>
    load
      .load('region', (region) => region.preload('contact'))
      .load('season', (season) => season.preload('policy'))
  )
  const ground = await groundOf(letter.reader.id, unit)
  return {
    ...{ unit: unit.unit.name, season: unit.season.name, region: unit.region.name, ground },
    contact: await contactOf(letter.reader.id, ground, unit),
    note: await noteOf(letter, unit),
    paymentBlocksPrint: policyOf(unit.season.policy.sourced).paymentBlocksPrint,
  }
}

/** Reads what a letter says besides its values. */
export async function factsOf(letter: LetterToCompose): Promise<LetterFacts> {
  const { template, params, seasonUnit, reader, locale, button } = letter
  return {
    ...{ template, params, locale, button, readerName: reader.name },
    own: await ownTemplate(template, locale),
    about: seasonUnit && (await unitFacts(letter, seasonUnit)),
  }
}
