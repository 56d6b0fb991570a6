import type { Viewer } from '#backend/identity/viewer'
import { recordedSeason } from '#backend/seasons/queries/recorded_season'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import { standingReason, type StandingReason } from '#backend/seasons/queries/standing_reason'
import { setupInForce, type SetupView } from '#backend/seasons/queries/setup_in_force'
import { withProgress, type UnitWithProgress } from '#backend/seasons/queries/units_with_progress'
import type { Rounds } from '#domain/photos/intake'
import type { RecordedSeason } from '#domain/season/stages/recorded_season'
import type SeasonUnit from '#models/seasons/season_unit'

/** A unit with what its page shows beside it. */
export interface UnitDetail extends UnitWithProgress {
  /** Null for those who may not see the unit's papers, and before there is one. */
  setup: SetupView | null
  /** Why it was sent back or stopped; null as above, and once it has gone on. */
  sentBack: StandingReason | null
  /** The state of its capture periods. */
  rounds: Rounds
  /** What its ladder is made of; null for those who may not see its papers. */
  recorded: RecordedSeason | null
}

/** @param unit as `visibleUnit` loads it */
export async function unitDetail(unit: SeasonUnit, viewer: Viewer): Promise<UnitDetail> {
  const [shown] = await withProgress([unit])
  const seesPapers = viewer.seesPapersOf(unit.unitId)
  const main = shown!.rows.find(({ track }) => track === 'main')
  return {
    ...shown!,
    setup: seesPapers ? await setupInForce(unit) : null,
    sentBack: seesPapers ? await standingReason(unit.id, main?.state ?? 'unstarted') : null,
    rounds: await readRounds(unit),
    recorded: seesPapers ? await recordedSeason(shown!) : null,
  }
}
