import type { TimeLeft } from '@domain/counts/time_left'

type Translate = (key: string, values?: Record<string, unknown>) => string

/** What a reminder to a class says. */
interface Reminder {
  /** Of the class. */
  name: string
  /** The masked names of those who still have to come; null for whoever has none. */
  awaited: readonly (string | null)[]
  time: TimeLeft
}

interface Words {
  translate: Translate
  day: (on: string) => string
}

/** Masked names; those that look alike once, with how many they are. */
function namesOf(awaited: Reminder['awaited'], translate: Translate): string {
  const byName = Map.groupBy(awaited, (name) => name)
  const said = [...byName].map(([name, { length }]) => {
    if (name === null) return translate('roster.reminder.unnamed', { smart_count: length })
    return length === 1 ? name : translate('roster.reminder.several', { name, count: length })
  })
  return said.join(translate('roster.reminder.comma'))
}

/** Until when photos are taken, and how long that still is. */
function timeText(time: TimeLeft, { translate, day }: Words): string {
  if (time.kind === 'unset') return translate('roster.reminder.unset')
  const { firstDay, lastDay, from, to } = time.window
  const values = { first: day(firstDay), last: day(lastDay), from, to }
  const days = time.kind === 'left' ? time.days : undefined
  return translate(`roster.reminder.${time.kind}`, { ...values, smart_count: days })
}

/**
 * A text for the class's group: who still has to be photographed, how long there is still time and whom to ask. It
 * names nobody in full and says of nobody that a photo was reset, nor why.
 */
export function reminderText({ name, awaited, time }: Reminder, words: Words): string {
  const { translate } = words
  const head = translate('roster.reminder.head', { name })
  if (awaited.length === 0) return [head, translate('roster.reminder.all_done')].join('\n')
  const who = translate('roster.reminder.missing', {
    names: namesOf(awaited, translate),
    smart_count: awaited.length,
  })
  return [head, who, timeText(time, words), translate('roster.reminder.ask')].join('\n')
}
