import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import type { Instant } from '../../calendar/instant.js'
import { awaitedSince, type ToldSide } from '../awaited_since.js'
import { dueSteps } from '../due/due_steps.js'
import type { Audience, Effect } from '../effect.js'
import type { LetterTemplate } from '../letter_templates.js'
import type { MainPhase } from '../main/phases.js'
import { openMatters } from '../open_matters.js'
import { publishedLetters } from '../published_letters.js'
import type { SeasonState } from '../state.js'

/** A letter of a step, which every reader of its audiences gets once. */
export interface ForecastLetter {
  template: LetterTemplate
  to: Audience[]
  /** What it is about, where that says who reads it. */
  what?: string | number
  /** Besides: whose turn it has become. */
  side?: ToldSide
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

const whatOf = ({ what }: Record<string, string | number>) => (what === undefined ? {} : { what })

/** The letters of a step that will be sent, not those that a newer one has made superfluous. */
function lettersOf(effects: Effect[]): ForecastLetter[] {
  const letters = new Map<LetterTemplate, ForecastLetter>()
  for (const effect of effects) {
    if (effect.kind !== 'mail' || effect.superseded) continue
    const { template, to, params } = effect
    const known = letters.get(template) ?? { template, to: [], ...whatOf(params) }
    letters.set(template, { ...known, to: [...known.to, to] })
  }
  return [...letters.values()]
}

/** What finance and printing are told after a step. */
const turnsOf = (before: SeasonState, after: SeasonState): ForecastLetter[] =>
  awaitedSince(openMatters(before), openMatters(after)).map(({ act, side }) => ({
    ...{ template: 'act_waits', to: [], what: act, side },
  }))

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
  let before = state
  for (const { due, state: after, effects } of dueSteps(state, calendar, now, until)) {
    const [from, to] = [before.main.phase, after.main.phase]
    const letters = [...lettersOf(effects), ...turnsOf(before, after)]
    // A step is dated at its due instant, but never before the step in front of it.
    forecast.push({ at: after.lastAt, event: due.event, from, to, letters })
    before = after
  }
  return forecast
}
