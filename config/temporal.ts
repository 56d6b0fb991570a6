import env from '#start/env'

/** The process engine and its task queues. */
export const temporal = {
  address: env.get('TEMPORAL_ADDRESS'),
  namespace: env.get('TEMPORAL_NAMESPACE'),
  /** Jobs and sweeps: what has ended is deleted after days, not months. */
  jobsNamespace: `${env.get('TEMPORAL_NAMESPACE')}-jobs`,
  payloadKeys: env.get('PAYLOAD_KEYS'),
  queues: { seasons: 'school-seasons-v1', jobs: 'jobs-v1', photos: 'photos-v1' },
  /** How long to wait for the engine before answering "offline". */
  answerWithinMs: env.get('ENGINE_ANSWER_MS', 4_000),
}
