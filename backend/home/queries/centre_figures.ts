import { countLettersToDecide } from '#backend/download_letters/queries/letters_to_decide'
import type { HomeScope } from '#backend/home/home_scope'
import { countUnits, type BoardFilter } from '#backend/seasons/queries/board_query'
import { unitsByPhase } from '#backend/home/queries/units_by_phase'
import { daysAhead } from '#backend/home/queries/days_ahead'
import { lettersForPeople } from '#backend/home/queries/letters_for_people'
import type { CivilDate } from '#domain/calendar/civil_date'

/** The filter of the board that each tile opens. */
const tileFilters = (today: CivilDate) =>
  ({
    overdue: { overdue: true },
    dueToday: { dueOn: today },
    centre: { waitingOn: 'centre' },
    school: { waitingOn: 'school' },
  }) satisfies Record<string, BoardFilter>

/** Counts of units, by the same rule as the board: a tile and the list that it opens agree. */
async function tiles({ viewer, season, today }: HomeScope) {
  const counted = Object.entries(tileFilters(today)).map(async ([name, filter]) => [
    name,
    await countUnits(viewer, { ...season, ...filter }, today),
  ])
  return Object.fromEntries(await Promise.all(counted)) as Record<
    keyof ReturnType<typeof tileFilters>,
    number
  >
}

export type CentreFigures = Awaited<ReturnType<typeof centreFigures>>

/** The home of the centre. */
export async function centreFigures(scope: HomeScope) {
  const [counts, phases, days, letters, downloadLetters] = await Promise.all([
    tiles(scope),
    unitsByPhase(scope),
    daysAhead(scope),
    lettersForPeople(scope),
    countLettersToDecide(scope.season),
  ])
  return { today: scope.today, tiles: counts, ...phases, days, letters, downloadLetters }
}
