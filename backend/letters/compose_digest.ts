import type { Locale } from '#backend/lang/words'
import type { CivilDate } from '#domain/calendar/civil_date'
import OutboxMessage from '#models/letters/outbox_message'
import { digestSections, type JoinedLetter } from './digest_sections.js'
import { standingByRegion } from './digest_standing.js'
import { fillLetter, type ComposedLetter } from './fill_letter.js'
import { digestButton } from './letter_buttons.js'
import { factsOf, ownTemplate, type Reader } from './letter_facts.js'
import { contactWords } from './letter_contact.js'
import { letterButton } from './letter_link.js'

/** The letters that a digest joins, in the order of their units. */
async function joinedLetters(id: string, reader: Reader, locale: Locale) {
  const letters = await OutboxMessage.query()
    .where('digestId', id)
    .preload('seasonUnit', (unit) => unit.preload('unit').preload('season'))
    .orderBy(['seasonUnitId', 'businessAt', 'id'])
  const joined: JoinedLetter[] = []
  for (const letter of letters) {
    const { template, params, seasonUnit } = letter
    const button = letterButton(letter, locale)
    const facts = await factsOf({ template, params, seasonUnit, reader, locale, button })
    joined.push({ ...facts, about: facts.about! })
  }
  return joined
}

/** Is somebody of the centre, or the contact of a region, among whose letters are many units? */
const isOfCentre = (letters: JoinedLetter[]) =>
  letters.some(({ about: { ground } }) => ground === 'centre' || ground === 'contact')

/** Whom a school asks about all of them: the contact of its region, where they have the same. */
function contactOfAll(letters: JoinedLetter[], locale: Locale): string | null {
  const ways = letters.map(
    ({ about: { contact, ground } }) => contact && contactWords(contact, ground, locale)
  )
  return new Set(ways).size === 1 ? ways[0]! : null
}

/** What stands in all regions, for those who run the seasons; by region for all of the centre. */
async function standingFor(letters: JoinedLetter[], day: CivilDate) {
  if (!isOfCentre(letters)) return null
  const isOneSide = letters.every(({ template }) => template === 'act_waits')
  return isOneSide ? [] : standingByRegion(day)
}

/**
 * One letter with what is due for a reader on a morning: each reminder with its date and its button; for the centre
 * by region, with what stands there.
 */
export async function composeDigest(
  { id, params }: Pick<OutboxMessage, 'id' | 'params'>,
  { reader, locale }: { reader: Reader; locale: Locale }
): Promise<ComposedLetter> {
  const template = 'morning_digest'
  const day = String(params.day) as CivilDate
  const letters = await joinedLetters(id, reader, locale)
  const standing = await standingFor(letters, day)
  return fillLetter({
    ...{ template, params, locale, readerName: reader.name, about: null },
    button: digestButton(locale),
    own: await ownTemplate(template, locale),
    contact: standing ? null : contactOfAll(letters, locale),
    sections: digestSections(letters, { day, locale, standing }),
  })
}
