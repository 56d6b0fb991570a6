import type { PluginFn } from '@japa/runner/types'
import { Worker } from 'node:worker_threads'

export interface WatchLimits {
  /** For a whole suite. */
  suiteMs: number
  /** Between two tests, with the hooks around them. */
  testMs: number
}

/** Several times what a busy machine of two cores needs for the longest. */
const LIMITS: WatchLimits = { suiteMs: 45 * 60_000, testMs: 10 * 60_000 }

/**
 * Ends a run of tests that would never end by itself, and says which test it was. It watches from a
 * thread of its own: a test may as well block this one.
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
