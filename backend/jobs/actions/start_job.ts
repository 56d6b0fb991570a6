import type { SeasonGateway } from '#backend/engine/season_gateway'

/** Hands a job to the jobs queue; one that is under way already is success. */
export const startJob = (jobId: string, gateway: SeasonGateway): Promise<void> =>
  gateway.startJob('runJob', jobId)
