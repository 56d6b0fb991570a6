import type { Locale } from '#backend/lang/words'
import { exampleLetter } from '#backend/letters/example_letter'
import { fillLetter, type ComposedLetter } from '#backend/letters/fill_letter'
import { factsOf, type LetterFacts } from '#backend/letters/letter_facts'
import { letterButton } from '#backend/letters/letter_link'
import { placeholderFault, type PlaceholderFault } from '#backend/letters/placeholder_fault'
import type { Template } from '#backend/letters/templates'
import { err, ok, type Result } from '#domain/result'
import type { LetterTemplate } from '#domain/season/letter_templates'
import OutboxMessage from '#models/letters/outbox_message'
import SeasonUnit from '#models/seasons/season_unit'
import type User from '#models/people/user'

interface Previewed {
  code: LetterTemplate
  locale: Locale
}
interface Looker {
  reader: User
  /** The unit as which the letter is written; without it everything is invented. */
  seasonUnitId?: string
}

/** The letter as a unit would get it: with the values of its last one, where it has had any. */
async function ofUnit(example: LetterFacts, reader: User, id: string): Promise<LetterFacts> {
  const { template, locale, own } = example
  const seasonUnit = await SeasonUnit.query()
    .where('id', id)
    .preload('unit')
    .preload('season')
    .firstOrFail()
  const last = await OutboxMessage.query()
    .where({ template, seasonUnitId: id })
    .orderBy('businessAt', 'desc')
    .first()
  const { deadline, ...invented } = example.params
  const params = last
    ? { ...invented, ...last.params }
    : { ...invented, ...(deadline && { deadline }) }
  const button = letterButton({ template, seasonUnitId: id, params }, locale)
  return { ...(await factsOf({ template, params, seasonUnit, reader, locale, button })), own }
}

/** The letter that a template makes, as its reader would get it. Nothing is kept. */
export async function previewTemplate(
  { code, locale }: Previewed,
  texts: Template,
  { reader, seasonUnitId }: Looker
): Promise<Result<ComposedLetter, PlaceholderFault>> {
  const fault = placeholderFault(texts, code)
  if (fault) return err(fault)
  const example = exampleLetter(code, locale, texts)
  const isReal = example.about && seasonUnitId
  return ok(await fillLetter(isReal ? await ofUnit(example, reader, seasonUnitId) : example))
}
