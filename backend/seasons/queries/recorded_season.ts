import type { UnitWithProgress } from '#backend/seasons/queries/units_with_progress'
import { civilDateOf } from '#domain/calendar/instant'
import { policyOf } from '#domain/policy/read_policy'
import type { RecordedSeason, RecordedStep } from '#domain/season/stages/recorded_season'
import SeasonPolicy from '#models/seasons/season_policy'
import UnitStep from '#models/seasons/unit_step'

/** The steps of a unit from the first, without those that only write a letter: most of them do. */
async function recordedSteps(seasonUnitId: string): Promise<RecordedStep[]> {
  const steps = await UnitStep.query()
    .where({ seasonUnitId })
    .whereRaw(`event not like 'message\\_%'`)
    .select('track', 'event', 'from_state', 'to_state', 'due_on', 'business_at')
    .orderBy('step')
  return steps.map(({ track, event, fromState, toState, dueOn, businessAt }) => ({
    track,
    event,
    fromState,
    toState,
    on: civilDateOf(businessAt.toUTC().toISO()!),
    dueOn,
  }))
}

/** What is stored of the season of a unit, for its ladder. */
export async function recordedSeason(shown: UnitWithProgress): Promise<RecordedSeason> {
  const { unit, rows, matters } = shown
  const policy = await SeasonPolicy.findOrFail(unit.season.policyId)
  const main = rows.find(({ track }) => track === 'main')
  return {
    steps: await recordedSteps(unit.id),
    tracks: Object.fromEntries(rows.map(({ track, state }) => [track, state])),
    matters,
    facts: main?.facts ?? null,
    year: unit.season.year,
    policy: policyOf(policy.sourced),
    calendar: unit.season.calendarVersion.calendar,
  }
}
