import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { childEnvironment } from './child_environment.js'
import type { PhotoWork } from './photo_activities.js'

const CHECK_EVERY_MS = 100
/** How long the kill waits for the row that says why. */
const ROW_TIMEOUT_MS = 1_000
const RESTART_AFTER_MS = 500
/**
 * The worker finishes its photos within eight seconds after SIGTERM; native code in a loop never does.
 */
const GRACE_MS = 12_000
/** Clock ticks a second in /proc. */
const CLOCK_TICKS = 100

/** User and system time used by a process, in ms; null if it has ended. */
function readCpuTime(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1_000) / CLOCK_TICKS
  } catch {
    return null
  }
}

/**
 * Pictures are large and short-lived: few arenas of the C library, large blocks returned to the kernel at
 * once, and a young generation of V8 that does not grow with garbage (measured: 268 instead of 413 MB).
 */
export const LOW_MEMORY = {
  env: {
    MALLOC_ARENA_MAX: '2',
    MALLOC_MMAP_THRESHOLD_: '131072',
    MALLOC_TRIM_THRESHOLD_: '131072',
  },
  execArgv: ['--max-semi-space-size=4'],
}

/** Message of a child: the photo it works on, or null when it has finished. */
export interface WorkMessage {
  watched: PhotoWork | null
}

interface Options {
  command: string[]
  /** CPU time that one photo may take, in ms. */
  maxCpu: number
  onTooSlow: (work: PhotoWork) => Promise<void>
}

/**
 * A photo worker process that is restarted when it ends and killed when a photo takes too much CPU time: a
 * hostile file can make native code loop, which ignores every signal but SIGKILL.
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
    const env = { ...childEnvironment(process.env), ...LOW_MEMORY.env }
    const child = fork(script!, words, {
      execArgv: [...process.execArgv, ...LOW_MEMORY.execArgv],
      env,
    })
    child.on('message', (message: Partial<WorkMessage>) => {
      // Module loaders also send messages to the parent.
      if (message?.watched === undefined) return
      const work = message.watched
      this.#current = work ? { work, cpu: readCpuTime(child.pid!) ?? 0, isTooSlow: false } : null
    })
    const restart = () => {
      this.#current = null
      if (!this.#stopping) setTimeout(() => !this.#stopping && this.#start(), RESTART_AFTER_MS)
    }
    child.once('exit', restart)
    // A process that could not be started emits no exit event.
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
    // Write the row before the kill, so that the next attempt finds nothing to do. An absent database must
    // not keep the loop alive; a child that has finished its photo in the meantime is not killed.
    const recorded = this.options.onTooSlow(current.work).catch((error) => console.error(error))
    const kill = () => this.#current === current && child.kill('SIGKILL')
    Promise.race([recorded, sleep(ROW_TIMEOUT_MS)]).finally(kill)
  }

  async stop() {
    this.#stopping = true
    clearInterval(this.#timer)
    const child = this.#child
    // A child that was killed has a signal code but no exit code: waiting for its exit would never end.
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const last = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
    await ended
    clearTimeout(last)
  }
}
