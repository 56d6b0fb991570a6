import type { AwaitedReader, FirstSentence } from '@domain/season/first_sentence'
import type { MatterView } from './types'

/** What the words of a sentence are made with. */
export interface Words {
  translate: (key: string, values?: Record<string, unknown>) => string
  fullDay: (day: string) => string
}

/** An act as something that has to be done: the centre registers a payment, but the school pays. */
export function matterName(
  { act, waitingOn }: Pick<MatterView, 'act' | 'waitingOn'>,
  translate: Words['translate']
): string {
  const isOtherwise = waitingOn === 'school' && (act === 'recordPayment' || act === null)
  return translate(isOtherwise ? `sentence.${act ?? 'capture'}` : `acts.${act}`)
}

function turnText(who: AwaitedReader, translate: Words['translate']): string {
  if (who.type === 'own_school') return translate('sentence.your_turn')
  const name = who.type === 'school' ? who.name : translate(`who.${who.side}`)
  return translate('sentence.turn', { who: name })
}

/** A sentence in the reader's words. */
export function sentenceText(sentence: FirstSentence, words: Words): string {
  const { translate, fullDay } = words
  if (sentence.type === 'timer' && sentence.dueOn)
    return translate('sentence.timer', { day: fullDay(sentence.dueOn) })
  if (sentence.type === 'timer') return translate('sentence.nobody')
  if (sentence.type !== 'turn') return translate(`sentence.${sentence.type}`)
  const { matter, when, who } = sentence
  return translate(`sentence.${when}`, {
    turn: turnText(who, translate),
    act: matterName(matter, translate),
    day: matter.dueOn ? fullDay(matter.dueOn) : '',
    smart_count: Math.abs(matter.workingDaysLeft ?? 0),
  })
}
