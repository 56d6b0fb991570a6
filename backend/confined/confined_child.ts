import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What one process may take of the machine. */
export interface ChildLimits {
  cpuSeconds: number
  wallMs: number
  memoryBytes: number
}

const CHECK_EVERY_MS = 50

/** The kernel counts the processor time: it ends the process even when this one is gone. */
const WITH_CPU_LIMIT = 'ulimit -t "$0" && exec "$@"'

/** The process reads files, and writes none. */
const CONFINED = ['--permission', '--allow-fs-read=*', '--allow-addons', '--allow-worker']

/**
 * Starts a process that opens what somebody sent. It gets no environment: a hostile file finds no password there.
 * @param script the path of its module
 * @param flags of Node, such as the memory of V8
 */
export const startConfined = (
  script: string,
  flags: readonly string[],
  { cpuSeconds }: ChildLimits
): ChildProcess =>
  fork(script, [], {
    execPath: '/bin/sh',
    execArgv: [
      '-c',
      WITH_CPU_LIMIT,
      String(cpuSeconds),
      process.execPath,
      ...process.execArgv,
      ...flags,
      ...CONFINED,
    ],
    env: { MALLOC_ARENA_MAX: '2' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

/** Memory that a process uses now; 0 if it has ended. */
function readMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1_024
  } catch {
    return 0
  }
}

/** Why a process ended without an answer: out of time, ended by a limit, or by itself. */
export type ChildEnd = 'late' | 'too_heavy' | 'broken'

/**
 * Ends the process when it takes more memory or time than it may.
 * @returns `stop` ends watching; `endOf` says why a process ended without an answer
 */
export function watchChild(child: ChildProcess, { wallMs, memoryBytes }: ChildLimits) {
  const until = performance.now() + wallMs
  let isLate = false
  const timer = setInterval(() => {
    isLate = performance.now() > until
    const isTooLarge = child.pid !== undefined && readMemory(child.pid) > memoryBytes
    if (isLate || isTooLarge) child.kill('SIGKILL')
  }, CHECK_EVERY_MS)
  const endOf = (signal: NodeJS.Signals | null): ChildEnd => {
    // A busy machine is no fault of the file; a limit of this module, of the kernel or of V8 is.
    if (isLate) return 'late'
    return signal ? 'too_heavy' : 'broken'
  }
  return { endOf, stop: () => clearInterval(timer) }
}
