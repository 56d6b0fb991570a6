import { say, type Locale } from '#backend/lang/words'
import { productWords } from '#backend/photos/advice/make_words'
import { measuresOutsideFormat } from '#domain/photos/national_format'
import type { HandMakeFault } from './make_by_hand.js'

/** Why what a person made is not taken, with the measured figures, and what to do. */
export function handFaultWords(fault: HandMakeFault, locale: Locale): string {
  const key = `photos.by_hand.${fault.type}` as const
  if (fault.type === 'own_size') {
    const size = (fault.bytes / 1_024).toFixed(1)
    return say(locale, key, { width: fault.width, height: fault.height, size })
  }
  if (fault.type !== 'does_not_fit') return say(locale, key)
  const { measures } = fault
  return say(locale, key, {
    what: productWords(measures, measuresOutsideFormat(measures), locale),
  })
}
