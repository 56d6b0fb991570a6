import type { UnitProgress } from './progressTypes'

type Pace = NonNullable<UnitProgress['pace']>
type Translate = (key: string, values?: Record<string, unknown>) => string

interface Words {
  translate: Translate
  day: (on: string) => string
}

/** Days that are counted stand one by one while they are few. */
const FEW = 4

/** As many a day as can be said: of small numbers a tenth as well. */
const said = (perDay: number) => (perDay < 10 ? Math.round(perDay * 10) / 10 : Math.round(perDay))

function daysOf(counted: string[], { translate, day }: Words) {
  if (counted.length <= FEW) return counted.map(day).join(translate('progress.pace.and'))
  return translate('dates.span', { from: day(counted[0]!), to: day(counted.at(-1)!) })
}

/** What the pace says, and the assumption behind it in words. */
export function paceSentences(pace: Pace, absent: number, words: Words) {
  const { translate, day } = words
  const say = (kind: string, values = {}) => translate(`progress.pace.${kind}`, values)
  if (pace.kind === 'unknown') return { sentence: say('unknown'), basis: null }
  const people = { captured: pace.captured, awaited: pace.awaited }
  const without = absent > 0 ? say('without', { smart_count: absent }) : ''
  if (pace.kind === 'complete') return { sentence: say('complete', people), basis: without || null }
  const last = day(pace.lastDay)
  if (pace.kind === 'over')
    return { sentence: say('over', { ...people, last }), basis: without || null }
  const { needed, daysLeft, firstDay } = pace
  const ahead = { ...people, last, first: day(firstDay), needed }
  const left = say('left', { smart_count: daysLeft })
  if (pace.kind !== 'running')
    return { sentence: say(pace.kind, { ...ahead, smart_count: daysLeft }), basis: without || null }
  const { perDay, reach, counted } = pace
  const isEnough = reach >= pace.awaited
  const sentence = say(isEnough ? 'enough' : 'running', { ...ahead, reach, perDay: said(perDay) })
  const days = say('counted', { days: daysOf(counted, words), smart_count: counted.length })
  return { sentence, basis: [days, left, without].filter(Boolean).join(say('gap')) }
}
