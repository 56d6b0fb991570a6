import { findPreset } from '#backend/seasons/policy_presets'
import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import { calendarAround } from '#domain/calendar/holiday_calendar'
import { civilDateOf, instantOf, type Instant } from '#domain/calendar/instant'
import type { SeasonPolicy } from '#domain/policy/season_policy'
import { ACT_RULES, type Act } from '#domain/season/act_rules'
import type { CaptureWindow } from '#domain/season/capture_window'
import { ROLES, type Role, type Track } from '#domain/season/codes'
import type { MainPhase } from '#domain/season/main/phases'
import type { Step } from '#domain/season/act_rule'
import type { Effect } from '#domain/season/effect'
import { currentTracks, trackDue } from '#domain/season/progress'
import type { RecordedStep } from '#domain/season/stages/recorded_season'
import { newSeason, type SeasonState } from '#domain/season/state'
import { nextDue } from '#domain/season/due/next_due'
import { trackState, transition } from '#domain/season/transition'

export const calendar = calendarAround(2023, shippedCalendar())
export const jiangsu2023 = findPreset('jiangsu-2023')!.policy
export const taizhou: CaptureWindow = {
  firstDay: '2023-03-20',
  lastDay: '2023-03-26',
  from: '08:00',
  to: '18:00',
}

/** Drives the pure season as the workflow does, by acts and a clock. */
export class SeasonWorld {
  now: Instant = instantOf('2023-03-01')
  state: SeasonState
  effects: Effect[] = []
  happened: string[] = []
  /** All steps: phase before, event, phase after. */
  moves: [from: MainPhase, event: string, to: MainPhase][] = []
  /** The same as they are recorded. */
  steps: RecordedStep[] = []
  /** The keys of all automatic steps, with their times. */
  keys: { key: string; at: Instant }[] = []

  constructor(policy: Partial<SeasonPolicy> = {}) {
    const start = { year: 2023, cityWindow: taizhou, at: this.now }
    this.state = newSeason({ ...start, policy: { ...jiangsu2023, ...policy } })
    this.#record({ track: 'main', event: 'published', fromState: null })
  }

  /** Does an act now. Returns the type of the refusal, or null. */
  act(act: Act, roles: readonly Role[] = ROLES): string | null {
    const actor = { userId: 'user-1', roles: [...roles] }
    const event = { type: 'act', act, actor, at: this.now } as const
    const outcome = transition(this.state, event, calendar)
    if (!outcome.ok) return outcome.error.type
    this.#become(outcome.value, act.name, ACT_RULES[act.name].track)
    this.runDue()
    return null
  }

  /** Walks to an instant, with every event at its own time. */
  walkTo(target: Instant) {
    for (let due = this.next(); due && due.at <= target; due = this.next()) {
      if (due.at > this.now) this.now = due.at
      this.runDue()
    }
    if (target > this.now) this.now = target
    return this
  }

  on = (date: string, time = '12:00') => this.walkTo(instantOf(date, time))

  next = () => nextDue(this.state, calendar, this.now)

  runDue() {
    for (let due = this.next(); due && due.at <= this.now; due = this.next()) {
      const outcome = transition(this.state, { type: 'due', due, now: this.now }, calendar)
      if (!outcome.ok) throw new Error(outcome.error.type)
      this.#become(outcome.value, due.event, due.track)
      this.keys.push({ key: due.key, at: this.state.lastAt })
    }
  }

  #become({ state, effects }: Step, event: string, track: Track) {
    this.moves.push([this.state.main.phase, event, state.main.phase])
    const fromState = trackState(this.state, track)
    this.state = state
    this.#record({ track, event, fromState })
    this.effects.push(...effects)
    this.happened.push(event)
  }

  #record(step: Pick<RecordedStep, 'track' | 'event' | 'fromState'>) {
    const { state } = this
    const now = currentTracks(state).find(({ track }) => track === step.track)
    const dueOn = now ? trackDue(state, now).dueOn : null
    const on = civilDateOf(state.lastAt)
    this.steps.push({ ...step, toState: trackState(state, step.track), on, dueOn })
  }

  letters = () => this.effects.flatMap((e) => (e.kind === 'mail' && !e.superseded ? [e] : []))
}

export const noted = { noteId: 'note-1' }

/** The act by which a school sets its dates. */
export const saveSetup = (lastDay = '2023-03-24') =>
  ({
    name: 'saveSetup',
    input: { window: { ...taizhou, lastDay }, payer: 'school', noteId: null, setupId: 'setup-1' },
  }) as const satisfies Act

export const scheduled = (world: SeasonWorld, lastDay?: string) => world.act(saveSetup(lastDay))

/** A season up to proofreading. */
export function inProof(policy: Partial<SeasonPolicy> = {}) {
  const world = new SeasonWorld(policy)
  scheduled(world)
  world.on('2023-04-10')
  world.act({ name: 'startProcessing', input: {} })
  world.act({ name: 'uploadBatch', input: { count: 800, receivedOn: null } })
  return world
}

export const form = {
  documentId: 'document-1',
  count: 800,
  countNoteId: null,
  photoRating: 3,
  serviceRating: 2,
}

/** The same until the centre has accepted the school’s form. */
export function accepted(policy: Partial<SeasonPolicy> = {}) {
  const world = inProof(policy)
  world.act({ name: 'declareProofread', input: {} })
  world.act({ name: 'submitFeedback', input: form })
  world.act({ name: 'acceptFeedback', input: {} })
  return world
}
