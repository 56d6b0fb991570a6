import type { PluginFn } from '@japa/runner/types'
import { Worker } from 'node:worker_threads'

export interface WatchLimits {
  /** Limit of a whole suite. */
  suiteMs: number
  /** Limit of one test with its hooks. */
  testMs: number
}

/** Several times what the longest test needs on a busy machine with two cores. */
const LIMITS: WatchLimits = { suiteMs: 60 * 60_000, testMs: 10 * 60_000 }

/**
 * Kills a test run that does not end, and prints which test it was. Runs in a thread of its own,
 * because a test may block the main thread.
 */
export function watchdog(limits: WatchLimits = LIMITS): PluginFn {
  return ({ emitter }) => {
    const thread = new Worker(new URL('watchdog_thread.ts', import.meta.url), {
      execArgv: [],
      workerData: limits,
    })
    thread.unref()
    const suite = { name: '' }
    const at = (doing: string) => thread.postMessage({ suite: suite.name, doing })
    emitter.on('suite:start', ({ name }) => {
      suite.name = name
      at('before its first test')
    })
    emitter.on('test:start', ({ title }) => at(`in “${title.expanded}”`))
    emitter.on('test:end', ({ title }) => at(`after “${title.expanded}”`))
    emitter.on('suite:end', () => at('after its last test'))
  }
}
