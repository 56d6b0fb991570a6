import { randomUUID } from 'node:crypto'
import { ConsoleSession } from './console_session.js'
import { COUNTED } from './counted.js'
import { planOf } from './plans.js'
import type { Step } from './steps.js'
import { whenAnswered } from './when_answered.js'

const PASSWORD = 'tucai-2023'
/** By then every season has ended. */
const END = '2024-01-15'
const CENTRE = ['admin', 'operator', 'reviewer', 'finance', 'finance2', 'printing'] as const
const STAMPED_FORM = Buffer.from('%PDF-1.4\n% 演练用反馈表\n%%EOF\n')
/** How many people act at the same time. */
const AT_ONCE = 12
const SHANGHAI_MS = 8 * 3_600_000

type Centre = Record<(typeof CENTRE)[number], ConsoleSession>

interface Unit {
  id: string
  phase: string
  unit: { code: string; name: string }
}

interface TimelineStep {
  track: string
  fromState: string | null
  toState: string
  businessAt: string
  dueOn: string | null
}

type PlannedStep = Step & { unit: Unit }

/** The outcome for a unit; days in Shanghai. */
export interface RehearsedUnit {
  unit: string
  phases: { phase: string; enteredOn: string; dueOn: string | null }[]
  /** The last one. */
  phase: string
}

/** Numbers are counted from students and photos, or typed in. */
export type Counts = 'photos' | 'typed'

async function boardOf(session: ConsoleSession) {
  const units: Unit[] = []
  let after = ''
  do {
    const { data, meta } = await session.get(`/api/season_units?limit=200&after=${after}`)
    units.push(...data)
    after = meta.next
  } while (after)
  return units
}

async function perform(session: ConsoleSession, step: PlannedStep, counts: Counts) {
  const { id } = step.unit
  if ('count' in step) {
    // The photos of the day are counted.
    if (counts === 'photos') return
    return session.request('PUT', `/api/season_units/${id}/day_counts/${step.on}`, step.count)
  }
  const { form, ...rest } = step.body
  const documentId = form ? await session.upload(id, '反馈表.pdf', STAMPED_FORM) : undefined
  const facts = counts === 'photos' ? await COUNTED[step.act]?.(session, id) : {}
  if (facts === null) return
  const act = { ...rest, ...facts, documentId, key: randomUUID() }
  return whenAnswered(() => session.act(id, step.act, act))
}

/** The days on which a unit entered each of its phases, from its timeline. */
async function phasesOf(session: ConsoleSession, { id }: Unit): Promise<RehearsedUnit['phases']> {
  const steps: TimelineStep[] = []
  let before = ''
  do {
    const { data, meta } = await session.get(`/api/season_units/${id}/timeline?limit=200${before}`)
    steps.push(...data)
    before = meta.next ? `&before=${meta.next}` : ''
  } while (before)
  const shanghai = (instant: string) =>
    new Date(Date.parse(instant) + SHANGHAI_MS).toISOString().slice(0, 10)
  return steps
    .reverse()
    .filter(({ track, fromState, toState }) => track === 'main' && fromState !== toState)
    .map(({ toState, businessAt, dueOn }) => ({
      phase: toState,
      enteredOn: shanghai(businessAt),
      dueOn,
    }))
}

/** The steps of all units by the moment at which they are taken, in order. */
function agendaOf(units: Unit[]) {
  const momentOf = ({ on, time }: Step) => `${on} ${time}`
  const steps = units
    .flatMap((unit) => planOf(unit.unit.code).map((step): PlannedStep => ({ ...step, unit })))
    .toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1))
  return Map.groupBy(steps, momentOf).values()
}

async function signInAll(url: string) {
  const signIn = (name: string) => ConsoleSession.signIn(url, `${name}@example.test`, PASSWORD)
  const sessions = await Promise.all(CENTRE.map(async (name) => [name, await signIn(name)]))
  return { centre: Object.fromEntries(sessions) as Centre, signIn }
}

/**
 * Plays a whole season through the public API, each person in an own session, on the clock
 * that the API moves. Everything that can close has closed when it ends.
 * @returns the outcome of every unit, ordered by code
 */
export async function rehearseSeason(
  url: string,
  { onDay = () => {}, counts = 'photos' }: { onDay?: (date: string) => void; counts?: Counts } = {}
): Promise<RehearsedUnit[]> {
  const { centre, signIn } = await signInAll(url)
  await centre.admin.moveClock({ type: 'jump', date: '2023-03-01' })
  const units = await boardOf(centre.admin)
  const schools = new Map<string, ConsoleSession>()
  for (const { unit } of units) schools.set(unit.code, await signIn(unit.code))
  const sessionOf = ({ by, unit }: PlannedStep) =>
    by === 'school' ? schools.get(unit.unit.code)! : centre[by]
  for (const steps of agendaOf(units)) {
    const { on, time } = steps[0]!
    await centre.operator.moveClock({ type: 'jump', date: on, time })
    onDay(on)
    for (let first = 0; first < steps.length; first += AT_ONCE) {
      const some = steps.slice(first, first + AT_ONCE)
      await Promise.all(some.map((step) => perform(sessionOf(step), step, counts)))
    }
  }
  await centre.operator.moveClock({ type: 'jump', date: END })
  const ended = await boardOf(centre.admin)
  const results: RehearsedUnit[] = []
  for (const unit of ended.toSorted((a, b) => (a.unit.code < b.unit.code ? -1 : 1))) {
    const phases = await phasesOf(centre.admin, unit)
    results.push({ unit: unit.unit.name, phases, phase: unit.phase })
  }
  return results
}
