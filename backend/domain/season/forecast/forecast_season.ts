import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import type { Instant } from '../../calendar/instant.js'
import { dueSteps } from '../due/due_steps.js'
import type { Audience, Effect } from '../effect.js'
import type { LetterTemplate } from '../letter_templates.js'
import type { MainPhase } from '../main/phases.js'
import { publishedLetters } from '../published_letters.js'
import type { SeasonState } from '../state.js'

/** A letter of a step, which every reader of its audiences gets once. */
export interface ForecastLetter {
  template: LetterTemplate
  to: Audience[]
}

/** An automatic step that will happen if nobody acts. */
export interface ForecastStep {
  /** The instant by which the step will be dated. */
  at: Instant
  event: string
  from: MainPhase
  to: MainPhase
  letters: ForecastLetter[]
}

/** The letters of a step that will be sent, not those that a newer one has made superfluous. */
function lettersOf(effects: Effect[]): ForecastLetter[] {
  const readers = new Map<LetterTemplate, Audience[]>()
  for (const effect of effects) {
    if (effect.kind !== 'mail' || effect.superseded) continue
    readers.set(effect.template, [...(readers.get(effect.template) ?? []), effect.to])
  }
  return [...readers].map(([template, to]) => ({ template, to }))
}

/** The first step of a season whose process has not started yet. */
export function forecastStart(state: SeasonState): ForecastStep {
  const { phase } = state.main
  const letters = lettersOf(publishedLetters(state))
  return { at: state.lastAt, event: 'published', from: phase, to: phase, letters }
}

/**
 * What the season does by itself while the clock walks from `now` to `until` and nobody acts: the same
 * events, under the same rules and in the same order as the walk runs them. Changes nothing.
 */
export function forecastSeason(
  state: SeasonState,
  calendar: HolidayCalendar,
  now: Instant,
  until: Instant
): ForecastStep[] {
  const forecast: ForecastStep[] = []
  let { phase: from } = state.main
  for (const { due, state: after, effects } of dueSteps(state, calendar, now, until)) {
    const { phase: to } = after.main
    // A step is dated at its due instant, but never before the step in front of it.
    forecast.push({ at: after.lastAt, event: due.event, from, to, letters: lettersOf(effects) })
    from = to
  }
  return forecast
}
