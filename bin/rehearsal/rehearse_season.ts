import { ConsoleSession } from './console_session.mjs'
import { planOf } from './plans.mjs'

const PASSWORD = 'tucai-2023'
/** Every way of a season has ended by then. */
const END = '2024-01-15'
const CENTRE = ['admin', 'operator', 'reviewer', 'finance', 'printing']
const STAMPED_FORM = Buffer.from('%PDF-1.4\n% 演练用反馈表\n%%EOF\n')

async function boardOf(session) {
  const units = []
  let after = ''
  do {
    const { data, meta } = await session.get(`/api/season_units?limit=200&after=${after}`)
    units.push(...data)
    after = meta.next
  } while (after)
  return units
}

async function perform(session, unit, { act, body, count, on }) {
  if (count) return session.request('PUT', `/api/season_units/${unit.id}/day_counts/${on}`, count)
  const { form, ...rest } = body
  const documentId = form ? await session.upload(unit.id, '反馈表.pdf', STAMPED_FORM) : undefined
  return session.act(unit.id, act, { ...rest, documentId })
}

/** The days on which a unit entered each of its phases, from its timeline. */
async function phasesOf(session, unit) {
  const steps = []
  let before = ''
  do {
    const { data, meta } = await session.get(
      `/api/season_units/${unit.id}/timeline?limit=200${before}`
    )
    steps.push(...data)
    before = meta.next ? `&before=${meta.next}` : ''
    if (!meta.next) break
  } while (before)
  const entered = steps
    .reverse()
    .filter(({ track, fromState, toState }) => track === 'main' && fromState !== toState)
  const shanghai = (instant) =>
    new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10)
  return entered.map(({ toState, businessAt, dueOn }) => ({
    phase: toState,
    enteredOn: shanghai(businessAt),
    dueOn,
  }))
}

/**
 * Plays a whole season through the public API, every person in a session of their own, on the clock
 * that the API moves. Everything that can close has closed when it ends.
 * @returns one `{unit, phases, phase}` for every unit, in the order of their codes
 */
export async function rehearseSeason(url, { onDay = () => {} } = {}) {
  const signIn = (name) => ConsoleSession.signIn(url, `${name}@example.test`, PASSWORD)
  const centre = Object.fromEntries(
    await Promise.all(CENTRE.map(async (name) => [name, await signIn(name)]))
  )
  await centre.admin.moveClock({ type: 'jump', date: '2023-03-01' })
  const units = await boardOf(centre.admin)
  const schools = new Map()
  for (const { unit } of units) schools.set(unit.code, await signIn(unit.code))
  const agenda = units
    .flatMap((unit) => planOf(unit.unit.code).map((step) => ({ ...step, unit })))
    .toSorted((a, b) => (`${a.on} ${a.time}` < `${b.on} ${b.time}` ? -1 : 1))
  const moments = new Map()
  for (const step of agenda) {
    const moment = `${step.on} ${step.time}`
    moments.set(moment, [...(moments.get(moment) ?? []), step])
  }
  for (const [moment, steps] of moments) {
    const [date, time] = moment.split(' ')
    await centre.operator.moveClock({ type: 'jump', date, time })
    onDay(date)
    const sessionOf = ({ by, unit }) => (by === 'school' ? schools.get(unit.unit.code) : centre[by])
    for (let first = 0; first < steps.length; first += 12) {
      const some = steps.slice(first, first + 12)
      await Promise.all(some.map((step) => perform(sessionOf(step), step.unit, step)))
    }
  }
  await centre.operator.moveClock({ type: 'jump', date: END })
  const ended = await boardOf(centre.admin)
  const results = []
  for (const unit of ended.toSorted((a, b) => (a.unit.code < b.unit.code ? -1 : 1))) {
    const phases = await phasesOf(centre.admin, unit)
    results.push({ unit: unit.unit.name, phases, phase: unit.phase })
  }
  return results
}
