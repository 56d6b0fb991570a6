import type { SeasonInput } from '#workflows/school_season/messages'
import { schoolSeason as deterministic } from '#workflows/school_season/workflow'
import { sleep } from '@temporalio/workflow'

/** The season with an additional timer: replaying a history must fail. */
export async function schoolSeason(input: SeasonInput): Promise<void> {
  await sleep(1)
  return deterministic(input)
}
