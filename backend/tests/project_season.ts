import { acknowledge } from '#backend/seasons/record/write_projection'
import { civilDateOf } from '#domain/calendar/instant'
import { seasonFacts } from '#domain/season/facts'
import { openMatters } from '#domain/season/open_matters'
import { progressRows } from '#domain/season/progress'
import { openTasks } from '#domain/season/tasks'
import type SeasonUnit from '#models/seasons/season_unit'
import { calendar, type SeasonWorld } from '#tests/season_world'

/** Writes what the console shows of a season, as its process would: a world without an engine. */
export const projectSeason = ({ id: seasonUnitId }: SeasonUnit, { state, now }: SeasonWorld) =>
  acknowledge({
    seasonUnitId,
    step: 1,
    progress: progressRows(state, calendar, now),
    tasks: openTasks(state),
    matters: openMatters(state),
    deadlines: [],
    facts: seasonFacts(state, civilDateOf(now), calendar),
    calendarVersion: calendar.version,
    clockSeq: null,
  })
