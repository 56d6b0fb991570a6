import type { SeasonGateway } from '#backend/seasons/engine/season_gateway'

/** One attempt; a job whose process dies is taken up again after a missed heartbeat. */
const ATTEMPT = { startToCloseTimeout: 6 * 3_600_000 }

/** Hands a job to the jobs queue; one that is under way already is success. */
export const startJob = (jobId: string, gateway: SeasonGateway): Promise<void> =>
  gateway.startJob('runJob', `job/${jobId}`, [jobId], ATTEMPT)
