import { say, type Locale } from '#backend/lang/words'
import type { ErratumAnswer } from '#domain/proofreading/errata'
import { countedWords } from './counted_words.js'
import type { Values } from './values.js'

/** Classes named in one letter; the others are counted. */
export const CLASSES_NAMED = 10

/** The values of a letter that are lists travel as JSON. */
const listOf = <T>(value: string | number | undefined): T[] =>
  typeof value === 'string' ? (JSON.parse(value) as T[]) : []

/** The name of a class in a letter; null: the students without one. */
const className = (name: string | null, locale: Locale) =>
  name ?? say(locale, 'letters.proof.no_class')

/** Which classes are not confirmed, and how many photos are not marked; nothing where nobody is listed. */
function leftWords({ openClasses, classCount, unmarked }: Values, locale: Locale) {
  if (typeof openClasses !== 'string') return ''
  const named = listOf<string | null>(openClasses).map((name) => className(name, locale))
  if (named.length === 0) return say(locale, 'letters.proof.all_confirmed')
  const more = Number(classCount) - named.length
  if (more > 0) named.push(say(locale, 'letters.proof.more_classes', { count: more }))
  const names = named.join(say(locale, 'letters.proof.separator'))
  return say(locale, 'letters.proof.left', {
    classes: classCount!,
    names,
    unmarked: unmarked ?? 0,
  })
}

function roundWords({ roundNo, late }: Values, locale: Locale) {
  if (late) return say(locale, 'letters.proof.late')
  return roundNo ? say(locale, 'letters.proof.round', { no: roundNo }) : ''
}

type Answered = [answer: ErratumAnswer, count: number]

/** What became of errata, by kind of answer; nothing where only their number was typed. */
function answerWords({ answers }: Values, locale: Locale) {
  const counted = listOf<Answered>(answers)
  if (counted.length === 0) return ''
  const list = counted
    .map(([answer, count]) => say(locale, `letters.proof.answered.${answer}`, { count }))
    .join(say(locale, 'letters.proof.separator'))
  return say(locale, 'letters.proof.answers', { list })
}

/** What letters about proofreading say beside their numbers. */
export const proofWords = (values: Values, locale: Locale): Values => ({
  how: countedWords(values, locale),
  classesLeft: leftWords(values, locale),
  round: roundWords(values, locale),
  answerList: answerWords(values, locale),
  ...('className' in values && { class: className(String(values.className) || null, locale) }),
})
