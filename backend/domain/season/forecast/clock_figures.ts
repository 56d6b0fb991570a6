import type { Instant } from '../../calendar/instant.js'
import { digestDay } from '../gathered_letters.js'
import type { LetterTemplate } from '../letter_templates.js'
import type { MainPhase } from '../main/phases.js'
import type { ForecastLetter, ForecastStep } from './forecast_season.js'

/** What the walk of a clock does by itself. */
export interface ClockFigures {
  /** Letters that are sent: one for each reader, and one for all reminders of a morning. */
  letters: number
  /** Units whose season closes. */
  closed: number
  /** Units that stand in another phase afterwards, closed ones included, by that phase. */
  moved: { phase: MainPhase; units: number }[]
  templates: { template: LetterTemplate; letters: number }[]
  /** Automatic steps by event: how often it happens. */
  kinds: { event: string; count: number }[]
}

/** The same event of several units at the same instant. */
export interface EventAhead {
  at: Instant
  event: string
  units: number
}

/** The steps ahead of one unit. */
export interface UnitForecast {
  steps: ForecastStep[]
  /** The ids of the people who get a letter. */
  readers: (letter: ForecastLetter) => string[]
}

/** Counts by a key. */
export class Tally<Key> extends Map<Key, number> {
  add(key: Key, count = 1) {
    this.set(key, (this.get(key) ?? 0) + count)
  }

  /** The keys and their counts, the highest first. */
  sorted(): [Key, number][] {
    return [...this].toSorted(([, one], [, other]) => other - one)
  }
}

/** Every letter of the steps with its reader, and the morning for which it is gathered. */
const lettersAhead = (units: UnitForecast[]) =>
  units.flatMap(({ steps, readers }) =>
    steps.flatMap(({ at, letters }) =>
      letters.flatMap((letter) => {
        const { template } = letter
        return readers(letter).map((reader) => ({
          ...{ template, reader, morning: digestDay(template, at) },
        }))
      })
    )
  )

/** How many letters readers get, by template: those of a morning are one to each of them. */
function countLetters(units: UnitForecast[]) {
  const tally = new Tally<LetterTemplate>()
  const gathered = new Map<string, LetterTemplate[]>()
  for (const { template, reader, morning } of lettersAhead(units)) {
    const key = `${morning} ${reader}`
    if (morning) gathered.set(key, [...(gathered.get(key) ?? []), template])
    else tally.add(template)
  }
  for (const [template, ...others] of gathered.values())
    tally.add(others.length > 0 ? 'morning_digest' : template!)
  return tally
}

/** In which other phase each unit that moves ends. */
function countMoved(units: UnitForecast[]) {
  const tally = new Tally<MainPhase>()
  for (const { steps } of units) {
    const [first, last] = [steps[0], steps.at(-1)]
    if (first && last && first.from !== last.to) tally.add(last.to)
  }
  return tally
}

/** Letters by template, units by the other phase in which they end, steps by event. */
export interface ClockTallies {
  letters: Tally<LetterTemplate>
  moved: Tally<MainPhase>
  kinds: Tally<string>
}

/** The figures of counts, the highest first. */
export const toFigures = ({ letters, moved, kinds }: ClockTallies): ClockFigures => ({
  letters: [...letters.values()].reduce((sum, count) => sum + count, 0),
  closed: moved.get('closed') ?? 0,
  moved: moved.sorted().map(([phase, units]) => ({ phase, units })),
  templates: letters.sorted().map(([template, count]) => ({ template, letters: count })),
  kinds: kinds.sorted().map(([event, count]) => ({ event, count })),
})

/** Sums what all units will do by themselves. */
export function forecastFigures(units: UnitForecast[]): ClockFigures {
  const kinds = new Tally<string>()
  for (const { event } of units.flatMap(({ steps }) => steps)) kinds.add(event)
  return toFigures({ letters: countLetters(units), moved: countMoved(units), kinds })
}

/** The events of all units in the order of their instants. */
export function eventsAhead(units: UnitForecast[]): EventAhead[] {
  const events = new Map<string, EventAhead>()
  for (const { at, event } of units.flatMap(({ steps }) => steps)) {
    const key = `${at} ${event}`
    const known = events.get(key) ?? { at, event, units: 0 }
    events.set(key, { ...known, units: known.units + 1 })
  }
  return [...events.values()].toSorted((one, other) => (one.at < other.at ? -1 : 1))
}
