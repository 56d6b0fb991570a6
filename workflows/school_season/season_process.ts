import { laterOf } from '#domain/calendar/civil_date'
import { civilDateOf, toInstant, type Instant } from '#domain/calendar/instant'
import { ACT_RULES, type ActName } from '#domain/season/act_rules'
import { changeCalendar, type MovedDeadline } from '#domain/season/calendar_change'
import { isTerminal } from '#domain/season/main/phases'
import { seasonFacts } from '#domain/season/facts'
import { openMatters } from '#domain/season/open_matters'
import { openTasks } from '#domain/season/tasks'
import { progressRows } from '#domain/season/progress'
import { type Step } from '#domain/season/act_rule'
import { letter, type Effect } from '#domain/season/effect'
import type { Refusal } from '#domain/season/refusal'
import type { SeasonState } from '#domain/season/state'
import { publishedLetters } from '#domain/season/published_letters'
import { afterDue } from '#domain/season/due/due_steps'
import { nextDue } from '#domain/season/due/next_due'
import type { DueEvent } from '#domain/season/due/due_event'
import { decideAct, momentAt, trackState, transition } from '#domain/season/transition'
import type { Projection, SchoolSeasonActivities, StepRecord } from './activities.js'
import {
  actKey,
  toAct,
  type ActAnswer,
  type ActRequest,
  type CalendarRequest,
  type ClockReading,
  type DayCount,
  type SeasonInput,
} from './messages.js'

/** How many answers a season keeps across its runs. */
const ANSWERS_KEPT = 20

type Recorded = Pick<StepRecord, 'key' | 'track' | 'event' | 'actorId' | 'details' | 'requestHash'>

const isKeyReused = (answer: ActAnswer | Refusal): answer is Refusal =>
  'type' in answer && answer.type === 'key_reused'

/** Skips a parked letter, so that later ones are still sent. */
function skipLetter(state: SeasonState, due: DueEvent): SeasonState {
  return due.kind === 'letter' ? { ...state, messages: { at: due.at, key: due.rule } } : state
}

/** One running season: its state and everything that changes it, called one at a time. */
export class SeasonProcess {
  #acknowledged: number

  constructor(
    private input: SeasonInput,
    private activities: SchoolSeasonActivities
  ) {
    this.#acknowledged = input.step === 0 ? -1 : input.clock.seq
  }

  get isOver() {
    return isTerminal(this.input.state.main.phase)
  }

  /** The input of the next run. */
  get nextRunInput(): SeasonInput {
    return this.input
  }

  /** In rehearsal the latest clock reading; in real mode the later of that and wall time. */
  get now(): Instant {
    const reading = this.input.clock.now
    return this.input.mode === 'real' ? laterOf(reading, toInstant(Date.now())) : reading
  }

  next = (): DueEvent | null => nextDue(this.input.state, this.input.calendar, this.now)

  setClock(clock: ClockReading) {
    if (clock.seq < this.input.clock.seq) return
    const now = laterOf(clock.now, this.input.clock.now)
    this.input = { ...this.input, clock: { seq: clock.seq, now } }
  }

  /**
   * Would the rule allow this act now, after all due events? A request that was answered before is
   * accepted, to be answered again. Changes nothing.
   */
  validate(name: ActName, request: ActRequest): Refusal | null {
    const known = this.#previousAnswer(request)
    if (known) return isKeyReused(known) ? known : null
    const { calendar } = this.input
    const now = laterOf(this.now, request.clock.now)
    const state = afterDue(this.input.state, calendar, now)
    const moment = momentAt(now, calendar)
    const decided = decideAct(state, toAct(name, request), request.actor, moment)
    return decided.ok ? null : decided.error
  }

  /** Records the first step of a season. */
  async publish() {
    const { state, clock } = this.input
    const effects = publishedLetters(state)
    const recorded = {
      key: `main/published/${clock.now}`,
      event: 'published',
      track: 'main' as const,
    }
    await this.#record({ state, effects }, clock.now, { ...recorded, actorId: null, details: {} })
  }

  async act(name: ActName, request: ActRequest): Promise<ActAnswer | Refusal> {
    const known = this.#previousAnswer(request)
    if (known) return known
    this.setClock(request.clock)
    await this.runDue()
    const { calendar, state } = this.input
    const act = toAct(name, request)
    const event = { type: 'act', act, actor: request.actor, at: this.now } as const
    const outcome = transition(state, event, calendar)
    if (!outcome.ok) return this.#keepAnswer(request, outcome.error)
    const { track } = ACT_RULES[name]
    const key = actKey(request.key)
    const { hash: requestHash, actor } = request
    const recorded = { key, event: name, track, actorId: actor.userId, requestHash }
    const details = { ...request.input } as Record<string, unknown>
    const refused = await this.#record(outcome.value, this.now, { ...recorded, details })
    if (refused) return this.#keepAnswer(request, { type: 'facts_refused', reason: refused })
    const answer = { step: this.input.step, phase: this.input.state.main.phase }
    return this.#keepAnswer(request, answer)
  }

  /**
   * The earlier answer under this key: the same request gets it again, another request is refused. A key
   * whose request was refused may be reused.
   */
  #previousAnswer({ key, hash }: ActRequest): ActAnswer | Refusal | null {
    const known = this.input.answers.find((one) => one.key === key)
    if (!known) return null
    const isSame = !known.hash || !hash || known.hash === hash
    if (isSame) return known.answer
    return 'type' in known.answer ? null : { type: 'key_reused' }
  }

  #keepAnswer<T extends ActAnswer | Refusal>({ key, hash }: ActRequest, answer: T): T {
    const others = this.input.answers.filter((one) => one.key !== key)
    const answers = [...others, { key, answer, hash }].slice(-ANSWERS_KEPT)
    this.input = { ...this.input, answers }
    return answer
  }

  async changeCalendar(request: CalendarRequest): Promise<MovedDeadline[] | Refusal> {
    this.setClock(request.clock)
    await this.runDue()
    const { calendar } = request
    const before = this.input.calendar
    const { moved, ...step } = changeCalendar(this.input.state, momentAt(this.now, calendar))
    this.input = { ...this.input, calendar }
    const event = { event: 'calendar_changed', track: 'main' as const, actorId: null }
    const details = { version: calendar.version, moved }
    const refused = await this.#record(step, this.now, { key: request.key, ...event, details })
    if (!refused) return moved
    this.input = { ...this.input, calendar: before }
    return { type: 'facts_refused', reason: refused }
  }

  /** Processes day counts. */
  async countDays(counts: DayCount[]) {
    for (const { on, unresolved } of counts) {
      const { state } = this.input
      // A correction of an earlier day does not hide what is open today.
      if (state.unresolved && on < state.unresolved.on) continue
      this.input = { ...this.input, state: { ...state, unresolved: { on, count: unresolved } } }
    }
    await this.runDue()
    await this.#acknowledge()
  }

  /** Runs everything that is due, in order, and acknowledges the clock reading. */
  async runDue() {
    for (;;) {
      const due = this.next()
      if (due && due.at <= this.now) await this.#run(due)
      else if (this.#hasUnansweredClock) await this.#acknowledge()
      else return
    }
  }

  /** A clock reading may arrive while the last acknowledgement is being written. */
  get #hasUnansweredClock() {
    return this.input.mode === 'rehearsal' && this.input.clock.seq > this.#acknowledged
  }

  async #run(due: DueEvent) {
    const { calendar, state } = this.input
    const outcome = transition(state, { type: 'due', due, now: this.now }, calendar)
    if (!outcome.ok) throw new Error(`${due.key} refused: ${outcome.error.type}`)
    const { key, event, track } = due
    const at = laterOf(due.at, state.lastAt)
    const recorded = { key, event, track, actorId: null, details: {} }
    const refused = await this.#record(outcome.value, at, recorded)
    if (refused) await this.#park(due, refused)
  }

  /** Parks an automatic step that the database refused, and tells the centre. */
  async #park(due: DueEvent, reason: string) {
    const parked = [...this.input.state.parked, due.key]
    const state = skipLetter({ ...this.input.state, parked }, due)
    this.input = { ...this.input, state }
    const effects: Effect[] = [letter('step_parked', 'centre', { what: due.event, reason })]
    const recorded = { key: `parked/${due.key}`, event: 'step_parked', track: due.track }
    const details = { parked: due.key, reason }
    await this.#record({ state, effects }, laterOf(due.at, state.lastAt), {
      ...recorded,
      actorId: null,
      details,
    })
  }

  /** Writes a step. The state changes only after the step is written. @returns why it was refused */
  async #record(next: Step, at: Instant, recorded: Recorded): Promise<string | null> {
    const before = this.input
    const projection = this.#project(next.state)
    const answer = await this.activities.recordStep({
      ...recorded,
      ...projection,
      seasonUnitId: before.seasonUnitId,
      step: before.step + 1,
      fromState: before.step === 0 ? null : trackState(before.state, recorded.track),
      toState: trackState(next.state, recorded.track),
      businessAt: at,
      effects: next.effects,
    })
    if (!answer.recorded) return answer.reason
    // The key belongs to an older step, so nothing was written.
    if (answer.step !== before.step + 1) return 'step_key_used'
    // Not `before`: a clock reading may have arrived while the step was being written.
    this.input = { ...this.input, state: next.state, step: answer.step }
    if (projection.clockSeq !== null) this.#acknowledged = projection.clockSeq
    return null
  }

  #project(state: SeasonState): Projection {
    const { calendar, clock } = this.input
    const { now } = this
    const next = nextDue(state, calendar, now)
    const progress = progressRows(state, calendar, now)
    return {
      progress,
      tasks: openTasks(state),
      matters: openMatters(state),
      deadlines: Object.values(state.deadlines),
      facts: seasonFacts(state, civilDateOf(now), calendar),
      calendarVersion: calendar.version,
      clockSeq: next && next.at <= now ? null : clock.seq,
    }
  }

  async #acknowledge() {
    const { seasonUnitId, step, state } = this.input
    const projection = this.#project(state)
    await this.activities.acknowledge({ ...projection, seasonUnitId, step })
    if (projection.clockSeq !== null) this.#acknowledged = projection.clockSeq
  }
}
