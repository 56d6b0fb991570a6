import type { SeasonGateway } from '#backend/engine/season_gateway'

/** Starts a job on the jobs queue; a running one counts as success. */
export const startJob = (jobId: string, gateway: SeasonGateway): Promise<void> =>
  gateway.startJob('runJob', jobId)
