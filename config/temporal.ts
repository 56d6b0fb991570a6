import env from '#start/env'

/** Where the process engine is, and which queues the season's work goes to. */
export const temporal = {
  address: env.get('TEMPORAL_ADDRESS'),
  namespace: env.get('TEMPORAL_NAMESPACE'),
  payloadKeys: env.get('PAYLOAD_KEYS'),
  queues: { seasons: 'school-seasons-v1', jobs: 'jobs-v1', photos: 'photos-v1' },
  /** How long an act may wait for the engine before it is told "offline". */
  answerWithinMs: env.get('ENGINE_ANSWER_MS', 4_000),
}
