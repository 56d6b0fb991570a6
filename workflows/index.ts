/** All workflows of the worker. */
export { schoolSeason } from './school_season/workflow.js'
export {
  sweep,
  sweepCounts,
  sweepHooks,
  sweepNotices,
  sweepJobs,
  sweepLetters,
  sweepOrders,
  sweepPhotos,
  sweepRechecks,
  sweepResets,
  sweepSessions,
  sweepStarts,
} from './sweep.js'
