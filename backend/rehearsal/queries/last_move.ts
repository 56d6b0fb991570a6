import { readClock } from '#backend/clock/season_clock'
import type { Viewer } from '#backend/identity/viewer'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { TRACKS } from '#domain/season/codes'
import { Tally, toFigures, type ClockFigures } from '#domain/season/forecast/clock_figures'
import type { Instant } from '#domain/calendar/instant'
import type { LetterTemplate } from '#domain/season/letter_templates'
import type { MainPhase } from '#domain/season/main/phases'
import SeasonClock from '#models/clock/season_clock'
import db from '@adonisjs/lucid/services/db'

/** What the last move of the clock has done. */
export interface LastMove extends ClockFigures {
  /** The same as `to` if the clock has never moved. */
  from: Instant
  to: Instant
}

const MOVES = ['clock.jump', 'clock.next', 'clock.run']

/** What the keys of automatic steps begin with; those of acts begin otherwise. */
const AUTOMATIC = [...TRACKS, 'parked']

interface Span {
  began: Date
  ended: Date
}

/** When people last moved the clock, and when it last went on, by the wall. */
async function walkedSpan(ended: Date | undefined): Promise<Span | null> {
  // Schools see no audit entries; of this one they learn the instant.
  const move = await runAs(EVERYBODY, () =>
    db
      .from('audit_entries')
      .where({ subject_type: 'season_clock', subject_id: '1' })
      .whereIn('action', MOVES)
      .orderBy('id', 'desc')
      .first()
  )
  return move && ended ? { began: move.recorded_at, ended } : null
}

/** Rows of a table that automatic steps wrote in this span, about units that the viewer may see. */
const written = (table: string, { began, ended }: Span, viewer: Viewer) =>
  db
    .from(`${table} as written`)
    .join('season_units', 'season_units.id', 'written.season_unit_id')
    .if(!viewer.isCentre, (query) => query.whereIn('season_units.unit_id', viewer.unitIds))
    .whereBetween('written.recorded_at', [began, ended])

/** What a reader gets of a letter: itself, or the digest in which it is joined with others of its morning. */
const RECEIVED = `
  case when digest_on is null then written.id::text else recipient_id || ' ' || digest_on end as letter,
  case when digest_on is not null and count(*) over (partition by recipient_id, digest_on) > 1
    then 'morning_digest' else template end as template`

async function lettersIn(span: Span, viewer: Viewer) {
  const received = written('outbox_messages', span, viewer)
    .whereIn(db.raw(`split_part(written.business_key, '/', 2)`), AUTOMATIC)
    .whereNot('written.status', 'superseded')
    .select(db.raw(RECEIVED))
  const rows = await db
    .from(received.as('received'))
    .groupBy('template')
    .select('template')
    .countDistinct('letter as letters')
  return new Tally<LetterTemplate>(rows.map(({ template, letters }) => [template, Number(letters)]))
}

interface StepOfWalk {
  season_unit_id: string
  event: string
  track: string
  from_state: MainPhase
  to_state: MainPhase
}

const stepsIn = (span: Span, viewer: Viewer): Promise<StepOfWalk[]> =>
  written('unit_steps', span, viewer)
    .whereIn(db.raw(`split_part(written.step_key, '/', 1)`), AUTOMATIC)
    .orderBy('written.step')
    .select('season_unit_id', 'event', 'track', 'from_state', 'to_state')

/** Each unit that stands in another phase after its steps, by that phase. */
function movedBy(steps: StepOfWalk[]) {
  const tally = new Tally<MainPhase>()
  const onMain = steps.filter(({ track }) => track === 'main')
  for (const own of Map.groupBy(onMain, ({ season_unit_id: id }) => id).values()) {
    const [from, to] = [own[0]!.from_state, own.at(-1)!.to_state]
    if (from !== null && from !== to) tally.add(to)
  }
  return tally
}

function countEvents(steps: StepOfWalk[]) {
  const tally = new Tally<string>()
  for (const { event } of steps) tally.add(event)
  return tally
}

/** Counts what the last move of the clock has written, for the units that the viewer may see. */
export async function lastMove(viewer: Viewer): Promise<LastMove> {
  const { now } = await readClock()
  const row = await SeasonClock.find(1)
  const span = await walkedSpan(row?.walkedAt?.toJSDate())
  const steps = span ? await stepsIn(span, viewer) : []
  const letters = span ? await lettersIn(span, viewer) : new Tally<LetterTemplate>()
  return {
    from: row?.walkFrom?.toUTC().toISO() ?? now,
    to: now,
    ...toFigures({ letters, moved: movedBy(steps), kinds: countEvents(steps) }),
  }
}
