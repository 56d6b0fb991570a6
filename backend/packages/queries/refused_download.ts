import { letterStanding } from '#backend/download_letters/queries/letter_standing'
import type { Viewer } from '#backend/identity/viewer'
import { downloadGate, type DownloadRefusal } from '#domain/packages/download_rules'
import type SeasonUnit from '#models/seasons/season_unit'

/** Why somebody may not download photos of a unit, or null. The centre asks itself for no letter. */
export async function refusedDownload(
  { isCentre }: Viewer,
  unit: SeasonUnit,
  delivered: number
): Promise<DownloadRefusal | null> {
  return downloadGate({ delivered, letter: isCentre ? 'not_asked' : await letterStanding(unit) })
}
