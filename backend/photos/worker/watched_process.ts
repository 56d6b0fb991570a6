import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PhotoWork } from './photo_activities.js'

const CHECK_EVERY_MS = 100
/** How long the kill waits for the row that says why. */
const ROW_TIMEOUT_MS = 1_000
const RESTART_AFTER_MS = 500
/** The worker ends its photos within eight seconds; a loop in native code never does. */
const GRACE_MS = 12_000
/** Clock ticks of /proc a second. */
const TICKS = 100

/** User and system time that a process has used, in ms; null where it is gone. */
function readCpuTime(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS
  } catch {
    return null
  }
}

/**
 * Pictures are large and short-lived: few heaps of the C library, large pieces given back at once, and
 * a nursery of V8 that does not grow to hold what is dead already (measured: 268 instead of 413 MB).
 */
export const LOW_MEMORY = {
  env: {
    MALLOC_ARENA_MAX: '2',
    MALLOC_MMAP_THRESHOLD_: '131072',
    MALLOC_TRIM_THRESHOLD_: '131072',
  },
  execArgv: ['--max-semi-space-size=4'],
}

/** What a child says of its work: on what it works, or null that it is done. */
export interface WorkMessage {
  watched: PhotoWork | null
}

interface Options {
  command: string[]
  /** Processor time that one photo may take, in ms. */
  maxCpu: number
  onTooSlow: (work: PhotoWork) => Promise<void>
}

/**
 * A process that works on photos, kept alive and watched: hostile files are known by the time they
 * take, and a loop in native code hears no signal but the last.
 */
export class WatchedProcess {
  #child: ChildProcess | null = null
  #current: { work: PhotoWork; cpu: number; isTooSlow: boolean } | null = null
  #stopping = false
  #timer = setInterval(() => this.#checkCpuTime(), CHECK_EVERY_MS)

  constructor(private options: Options) {
    this.#start()
  }

  get pid() {
    return this.#child?.pid
  }

  #start() {
    const [script, ...words] = this.options.command
    const env = { ...process.env, ...LOW_MEMORY.env }
    const child = fork(script!, words, {
      execArgv: [...process.execArgv, ...LOW_MEMORY.execArgv],
      env,
    })
    child.on('message', (message: Partial<WorkMessage>) => {
      // Loaders speak to their parent as well: only this is ours.
      if (message?.watched === undefined) return
      const work = message.watched
      this.#current = work ? { work, cpu: readCpuTime(child.pid!) ?? 0, isTooSlow: false } : null
    })
    const restart = () => {
      this.#current = null
      if (!this.#stopping) setTimeout(() => !this.#stopping && this.#start(), RESTART_AFTER_MS)
    }
    child.once('exit', restart)
    // A process that could not be started has no exit.
    child.once('error', (error) => {
      console.error(error)
      if (child.pid === undefined) restart()
    })
    this.#child = child
  }

  #checkCpuTime() {
    const current = this.#current
    const child = this.#child
    if (!current || current.isTooSlow || !child?.pid) return
    const used = readCpuTime(child.pid)
    if (used === null || used - current.cpu <= this.options.maxCpu) return
    current.isTooSlow = true
    // First the row, then the kill: the attempt that follows finds nothing to do. A database that is
    // away does not keep the loop alive; a child that ends its photo in the meantime is left alone.
    const recorded = this.options.onTooSlow(current.work).catch((error) => console.error(error))
    const kill = () => this.#current === current && child.kill('SIGKILL')
    Promise.race([recorded, sleep(ROW_TIMEOUT_MS)]).finally(kill)
  }

  async stop() {
    this.#stopping = true
    clearInterval(this.#timer)
    const child = this.#child
    // A child that was killed has no exit code, only the signal: waiting for its end would last for ever.
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const last = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
    await ended
    clearTimeout(last)
  }
}
