import { WorkerBeatSchema } from '../schema.js'

/** A worker process, and when it was last heard. */
export default class WorkerBeat extends WorkerBeatSchema {}
