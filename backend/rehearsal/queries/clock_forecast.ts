import { readersAhead } from '#backend/letters/letter_readers'
import {
  eventsAhead,
  forecastFigures,
  type ClockFigures,
  type EventAhead,
} from '#domain/season/forecast/clock_figures'
import {
  forecastSeason,
  forecastStart,
  type ForecastStep,
} from '#domain/season/forecast/forecast_season'
import type { Instant } from '#domain/calendar/instant'
import { setImmediate as otherRequests } from 'node:timers/promises'
import { runningSeasons, type RunningSeason } from './running_seasons.js'

/** What a move of the clock will do if nobody acts. */
export interface ClockForecast extends ClockFigures {
  from: Instant
  to: Instant
  /** The first events, in the order of their instants. */
  events: EventAhead[]
  /** How many further lines there would be. */
  more: number
}

const MAX_EVENTS = 100

/** Seasons that are alike will do the same: most units of a region are until somebody acts. */
const likenessOf = ({ seasonId, state: { policy: _, ...state } }: RunningSeason) =>
  `${seasonId} ${JSON.stringify(state)}`

/** At noon of the last day nobody is told that nothing is open (`openPhotos`). */
const sentAt = (steps: ForecastStep[], { hasOpenPhotos }: RunningSeason): ForecastStep[] =>
  hasOpenPhotos
    ? steps
    : steps.map((step) => ({
        ...step,
        letters: step.letters.filter(({ template }) => template !== 'last_day_open'),
      }))

/** The steps ahead of each season. Other requests are answered in between. */
async function forecastAll(seasons: RunningSeason[], from: Instant, to: Instant) {
  const known = new Map<string, ForecastStep[]>()
  const stepsOf = async (season: RunningSeason) => {
    const likeness = likenessOf(season)
    const alike = known.get(likeness)
    if (alike) return alike
    await otherRequests()
    const steps = forecastSeason(season.state, season.calendar, from, to)
    known.set(likeness, steps)
    return steps
  }
  const all: { id: string; steps: ForecastStep[] }[] = []
  for (const season of seasons) {
    const steps = sentAt(await stepsOf(season), season)
    const first = season.hasStarted ? [] : [forecastStart(season.state)]
    all.push({ id: season.id, steps: [...first, ...steps] })
  }
  return all
}

/**
 * What the walk of the clock to `to` will do if nobody acts, from the tables. Changes nothing.
 * @param unitIds counts only these units; all if omitted
 */
export async function clockForecast(
  from: Instant,
  to: Instant,
  unitIds?: string[]
): Promise<ClockForecast> {
  const seasons = await runningSeasons(unitIds)
  const readers = await readersAhead(seasons.map(({ id }) => id))
  const units = (await forecastAll(seasons, from, to)).map(({ id, steps }) => ({
    steps,
    readers: (letter: Parameters<typeof readers>[1]) => readers(id, letter),
  }))
  const events = eventsAhead(units)
  return {
    from,
    to,
    ...forecastFigures(units),
    events: events.slice(0, MAX_EVENTS),
    more: Math.max(0, events.length - MAX_EVENTS),
  }
}
