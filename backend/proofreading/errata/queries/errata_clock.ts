import { today as readToday } from '#backend/clock/season_clock'
import { civilDateOf } from '#domain/calendar/instant'
import { policyOf } from '#domain/policy/read_policy'
import { centreDays } from '#domain/proofreading/centre_days'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitStep from '#models/seasons/unit_step'

/** Do the days of proof count while the centre answers, and how many working days have its hands taken? */
export interface ErrataClock {
  clock: 'run' | 'pause'
  centreDays: number
}

/** @param unit with its season's calendar loaded, as of a route */
export async function errataClock(unit: SeasonUnit): Promise<ErrataClock> {
  await unit.season.load('policy')
  const steps = await UnitStep.query()
    .where({ seasonUnitId: unit.id, track: 'main' })
    .where((changes) => changes.where('fromState', 'errata').orWhere('toState', 'errata'))
    .orderBy('step')
  const moves = steps.map(({ businessAt, fromState: from, toState: to }) => ({
    ...{ on: civilDateOf(businessAt.toUTC().toISO()!), from, to },
  }))
  const { calendar } = unit.season.calendarVersion
  return {
    clock: policyOf(unit.season.policy.sourced).errataClock,
    centreDays: centreDays(moves, await readToday(), calendar),
  }
}
