import type { CivilDate } from '#domain/calendar/civil_date'
import type { RecordedSeason } from '#domain/season/stages/recorded_season'
import { stageLadder, stageOfDay, type StageOfDay } from '#domain/season/stages/stage_ladder'

/** The ladder of a unit as people read it on `today`. */
export const stageViews = (season: RecordedSeason, today: CivilDate): StageOfDay[] =>
  stageLadder(season).map((stage) => stageOfDay(stage, today, season.calendar))
