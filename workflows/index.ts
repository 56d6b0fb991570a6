/** Everything the worker runs. */
export { schoolSeason } from './school_season/workflow.js'
export { sweep } from './sweep.js'
