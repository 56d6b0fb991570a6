import type { Viewer } from '#backend/identity/viewer'
import type { Capability } from '#domain/identity/permissions'
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
  /** Null for those who need no contact of the school, and before there is one. */
  setup: SetupView | null
  /** Why it was sent back or stopped; null for those who may not read its course, and once it has gone on. */
  sentBack: StandingReason | null
  /** The state of its capture periods. */
  rounds: Rounds
  /** What its ladder is made of; null for those who may not see its papers. */
  recorded: RecordedSeason | null
}

/** @param unit as `visibleUnit` loads it */
export async function unitDetail(unit: SeasonUnit, viewer: Viewer): Promise<UnitDetail> {
  const [shown] = await withProgress([unit], viewer)
  const mayRead = (capability: Capability) => viewer.mayAt(capability, unit.unitId)
  const main = shown!.rows.find(({ track }) => track === 'main')
  return {
    ...shown!,
    setup: mayRead('readContact') ? await setupInForce(unit) : null,
    sentBack: mayRead('readCourse')
      ? await standingReason(unit.id, main?.state ?? 'unstarted')
      : null,
    rounds: await readRounds(unit),
    recorded: mayRead('seePapers') ? await recordedSeason(shown!) : null,
  }
}
