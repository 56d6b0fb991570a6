import { fillLetter, type ComposedLetter } from './fill_letter.js'
import { factsOf, type LetterToCompose } from './letter_facts.js'

/**
 * A letter as one reader gets it, from the centre's own template or the shipped one.
 * @throws TemplateFault for a placeholder without a value
 */
export const composeLetter = async (letter: LetterToCompose): Promise<ComposedLetter> =>
  fillLetter(await factsOf(letter))
