import type { SeasonInput } from '#workflows/school_season/messages'
import { schoolSeason as faithful } from '#workflows/school_season/workflow'
import { sleep } from '@temporalio/workflow'

/** The season with a timer that no history has: a replay must notice. */
export async function schoolSeason(input: SeasonInput): Promise<void> {
  await sleep(1)
  return faithful(input)
}
